// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/picturecodec.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QThreadPool>

namespace callboard
{

namespace
{

constexpr int largestSide = 1024;

Error pictureError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::UnsupportedMedia;
    error.text = QCoreApplication::translate("callboard::PictureCodec",
                                             "That picture can't be used. Choose another file.");
    error.detail = detail;
    error.field = QStringLiteral("picture");
    return error;
}

Result<QByteArray> encode(QImage picture)
{
    if (picture.isNull())
        return pictureError(QStringLiteral("an empty picture"));
    if (picture.width() > largestSide || picture.height() > largestSide)
        picture = picture.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (const QString &key : picture.textKeys())
        picture.setText(key, {});
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return pictureError(QStringLiteral("it cannot be encoded"));
    return png;
}

Result<QImage> decode(QByteArray png, int side)
{
    QBuffer buffer(&png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > limit::pictureSide || size.height() > limit::pictureSide)
        return pictureError(QStringLiteral("not a PNG, or too large"));
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return pictureError(reader.errorString());
    return image;
}

} // namespace

QFuture<Result<QByteArray>> encodePicture(const QImage &picture)
{
    Answer<QByteArray> answer;
    QThreadPool::globalInstance()->start([answer, picture] { answer(encode(picture)); });
    return answer.future();
}

QFuture<Result<QImage>> decodePicture(const QByteArray &png, int side)
{
    Answer<QImage> answer;
    QThreadPool::globalInstance()->start([answer, png, side] { answer(decode(png, side)); });
    return answer.future();
}

} // namespace callboard
