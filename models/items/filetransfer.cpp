// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filetransfer.h"

#include "models/domain/futures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QThreadPool>

namespace callboard
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("callboard::FileTransfer", text);
}

Error storageError(const QString &text, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = text;
    error.detail = detail;
    return error;
}

Result<void> written(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (done)
        return {};
    return storageError(words(QT_TRANSLATE_NOOP("callboard::FileTransfer", "%1 could not be written: %2"))
                            .arg(QFileInfo(path).fileName(), file.errorString()),
                        path);
}

Result<QByteArray> contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(words(QT_TRANSLATE_NOOP("callboard::FileTransfer", "%1 could not be read: %2"))
                                .arg(QFileInfo(path).fileName(), file.errorString()),
                            path);
    // One byte more than the limit tells a file that is too large, whatever its size claims to be.
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        Error error;
        error.kind = ErrorKind::TooLarge;
        error.text = words(QT_TRANSLATE_NOOP("callboard::FileTransfer",
                                             "%1 is larger than %2. Split it, then try again."))
                         .arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(limit));
        return error;
    }
    return content;
}

template<typename T, typename Work>
QFuture<Result<T>> onPool(Work work)
{
    Answer<T> answer;
    QThreadPool::globalInstance()->start([answer, work] { answer(work()); });
    return answer.future();
}

} // namespace

QFuture<Result<void>> writeWhole(const QString &path, const QByteArray &content)
{
    return onPool<void>([path, content] { return written(path, content); });
}

QFuture<Result<QByteArray>> readWhole(const QString &path, qint64 limit)
{
    return onPool<QByteArray>([path, limit] { return contentOf(path, limit); });
}

} // namespace callboard
