// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/answers.h"

#include "models/remote/http/httperrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace callboard
{

namespace
{

struct NewKey {
    QByteArray key;

    static Result<NewKey> fromJson(const QJsonObject &json)
    {
        JsonReader reader(json);
        NewKey made{reader.string("key").toLatin1()};
        if (made.key.isEmpty())
            reader.fail(QStringLiteral("an empty key"));
        if (!reader.ok())
            return reader.error("new API key");
        return made;
    }
};

Result<QByteArray> wholePng(const HttpAnswer &answer, const PictureId &id, int side)
{
    static const QByteArray start = QByteArray::fromHex("89504e470d0a1a0a"); // PNG specification, 5.2
    static const QByteArray end =
        QByteArray::fromHex("0000000049454e44ae426082"); // an IEND chunk: length, name, CRC
    if (!answer.body.startsWith(start))
        return notUnderstoodError(answer, QStringLiteral("not a PNG"));
    if (!answer.body.endsWith(end))
        return cutShortError(answer);
    const QByteArray sum = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex();
    if (side == 512 && QString::fromLatin1(sum) != id.value())
        return notUnderstoodError(answer, QStringLiteral("the picture's content is not what its name says"));
    return answer.body;
}

} // namespace

QFuture<Result<void>> done(FutureAnswer answer)
{
    return answer.then(
        [](const Result<HttpAnswer> &got) { return got ? Result<void>() : Result<void>(got.error()); });
}

QFuture<Result<void>> doneOr(ErrorKind alreadyDone, FutureAnswer answer)
{
    return answer.then([alreadyDone](const Result<HttpAnswer> &got) -> Result<void> {
        if (got || got.error().kind == alreadyDone)
            return {};
        return got.error();
    });
}

QFuture<Result<void>> passwordChanged(FutureAnswer answer)
{
    return done(std::move(answer)).then([](const Result<void> &changed) -> Result<void> {
        if (changed || changed.error().kind != ErrorKind::InvalidCredentials)
            return changed;
        Error error = changed.error();
        error.field = QStringLiteral("current");
        error.text = QCoreApplication::translate(
            "callboard::CallboardApi", "That is not your current password. Check it and try again.");
        return error;
    });
}

QFuture<Result<QByteArray>> newKey(FutureAnswer answer)
{
    return record<NewKey>(std::move(answer)).then([](const Result<NewKey> &made) -> Result<QByteArray> {
        if (!made)
            return made.error();
        return made->key;
    });
}

QFuture<Result<QByteArray>> png(FutureAnswer answer, const PictureId &id, int side)
{
    return answer.then([id, side](const Result<HttpAnswer> &got) -> Result<QByteArray> {
        if (!got)
            return got.error();
        return wholePng(*got, id, side);
    });
}

} // namespace callboard
