// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/pictureshelf.h"

#include "models/cache/privatefiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace callboard
{

namespace
{

// An id comes from a server and becomes a file name: only what a SHA-256 in hex looks like may.
bool isContentId(const PictureId &id)
{
    return id.value().size() == 64 && std::all_of(id.value().begin(), id.value().end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PictureShelf::PictureShelf(QString folder, qint64 capacity)
    : m_folder(std::move(folder)),
      m_capacity(capacity)
{
}

QString PictureShelf::copyPath(const PictureId &id, int side) const
{
    return QStringLiteral("%1/copies/%2-%3.png").arg(m_folder, id.value()).arg(side);
}

QString PictureShelf::spoolPath(const PictureId &id) const
{
    return QStringLiteral("%1/spool/%2.png").arg(m_folder, id.value());
}

QByteArray PictureShelf::find(const PictureId &id, int side) const
{
    if (!isContentId(id))
        return {};
    // A larger one does where the wished one is not here: whoever shows it scales it down.
    for (const int candidate : {side, largestSide}) {
        QFile copy(copyPath(id, candidate));
        if (!copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        copy.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return copy.readAll();
    }
    return readAll(spoolPath(id));
}

Result<void> PictureShelf::keep(const PictureId &id, int side, const QByteArray &png) const
{
    if (!isContentId(id))
        return storageError(m_folder, QStringLiteral("a picture id that is none"));
    if (auto folder = makePrivateFolder(m_folder + QStringLiteral("/copies")); !folder)
        return folder;
    if (auto written = writePrivateFile(copyPath(id, side), png); !written)
        return written;
    makeRoom();
    return {};
}

void PictureShelf::makeRoom() const
{
    const QFileInfoList files =
        QDir(m_folder + QStringLiteral("/copies")).entryInfoList(QDir::Files, QDir::Time); // newest first
    qint64 size = 0;
    for (const QFileInfo &file : files) {
        size += file.size();
        if (size > m_capacity)
            QFile::remove(file.filePath());
    }
}

Result<PictureId> PictureShelf::spool(const QByteArray &png) const
{
    const PictureId id(
        QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex()));
    if (auto folder = makePrivateFolder(m_folder + QStringLiteral("/spool")); !folder)
        return folder.error();
    if (auto written = writePrivateFile(spoolPath(id), png); !written)
        return written.error();
    return id;
}

QByteArray PictureShelf::spooled(const PictureId &id) const
{
    return isContentId(id) ? readAll(spoolPath(id)) : QByteArray();
}

void PictureShelf::sweepSpool(const QSet<PictureId> &named) const
{
    const QFileInfoList files = QDir(m_folder + QStringLiteral("/spool")).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const PictureId id(file.completeBaseName());
        if (named.contains(id))
            continue;
        // It may still be on the screen under this id; from here on it is a copy like the others.
        if (!isContentId(id) || !makePrivateFolder(m_folder + QStringLiteral("/copies")) ||
            !QFile::rename(file.filePath(), copyPath(id, largestSide)))
            QFile::remove(file.filePath());
    }
    makeRoom();
}

} // namespace callboard
