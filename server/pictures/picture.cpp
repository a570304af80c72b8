// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pictures/picture.h"

#include "server/pictures/jpegfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QImageWriter>
#include <cstring>

namespace callboard::server
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("callboard::server::Picture", text);
}

Error tooLarge(const QString &text)
{
    Error error;
    error.kind = ErrorKind::TooLarge;
    error.text = text;
    error.field = QStringLiteral("picture");
    return error;
}

Error unsupported()
{
    Error error;
    error.kind = ErrorKind::UnsupportedMedia;
    error.text = tr("This file is not a picture in PNG, JPEG or WebP. Choose another one.");
    error.field = QStringLiteral("picture");
    return error;
}

Error damaged(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = tr("The picture is damaged or cut short. Choose another one.");
    error.detail = detail;
    error.field = QStringLiteral("picture");
    return error;
}

// The name of the format that Qt's readers know it by; empty for all that is not taken.
QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return QByteArrayLiteral("png");
    if (file.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return QByteArrayLiteral("jpeg");
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

Result<QImage> decode(const QByteArray &file, const QByteArray &format,
                      QImageIOHandler::Transformations *turn)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(pictureMemoryLimitMib);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);

    const QSize size = reader.size();
    if (size.isEmpty())
        return damaged(reader.errorString());
    if (size.width() > pictureSideLimit || size.height() > pictureSideLimit)
        return tooLarge(
            tr("The picture is larger than %1 × %1 pixels. Choose a smaller one.").arg(pictureSideLimit));

    const auto bits = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    if (qint64(size.width()) * size.height() * bits / 8 > qint64(pictureMemoryLimitMib) << 20)
        return tooLarge(tr("The picture takes too much memory. Choose a smaller one."));

    *turn = reader.transformation();
    QImage image = reader.read();
    if (image.isNull())
        return damaged(reader.errorString());
    return image;
}

// The centre square, seen in place: a copy of the largest picture would take its memory twice.
QImage centreSquare(const QImage &image)
{
    const int side = qMin(image.width(), image.height());
    const int x = (image.width() - side) / 2;
    const int y = (image.height() - side) / 2;
    return QImage(image.constScanLine(y) + qsizetype(x) * image.depth() / 8, side, side, image.bytesPerLine(),
                  image.format());
}

QImage turned(const QImage &image, QImageIOHandler::Transformations turn)
{
    QImage result = image.mirrored(turn.testFlag(QImageIOHandler::TransformationMirror),
                                   turn.testFlag(QImageIOHandler::TransformationFlip));
    if (turn.testFlag(QImageIOHandler::TransformationRotate90))
        result = result.transformed(QTransform().rotate(90));
    return result;
}

// The pixels in an image that knows nothing else: no texts, no colour profile, no resolution of its own.
QImage pixelsOnly(const QImage &image)
{
    const QImage source =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage result(source.size(), source.format());
    result.setDotsPerMeterX(2835); // 72 dpi for all: the same pixels make the same file
    result.setDotsPerMeterY(2835);
    for (int y = 0; y < source.height(); ++y)
        std::memcpy(result.scanLine(y), source.constScanLine(y), size_t(source.width()) * sizeof(QRgb));
    return result;
}

QByteArray toPng(const QImage &square, int side)
{
    const QImage scaled = square.width() == side
                              ? square
                              : square.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("png"));
    // Half the time of the best compression, and hardly larger: measured with the demo studio's pictures.
    writer.setCompression(44);
    writer.write(pixelsOnly(scaled));
    return png;
}

} // namespace

Picture encodePicture(const QImage &square)
{
    Q_ASSERT(square.width() == square.height());
    Picture picture;
    picture.png512 = toPng(square, 512);
    picture.png64 = toPng(square, 64);
    picture.id = PictureId(
        QString::fromLatin1(QCryptographicHash::hash(picture.png512, QCryptographicHash::Sha256).toHex()));
    return picture;
}

Result<Picture> readPicture(const QByteArray &file)
{
    if (file.size() > pictureFileLimit)
        return tooLarge(tr("The file is larger than 10 MB. Choose a smaller one."));
    if (file.isEmpty())
        return damaged(QStringLiteral("empty file"));
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return unsupported();
    if (format == "jpeg" && !jpegIsWhole(file))
        return damaged(QStringLiteral("no end of image"));

    QImageIOHandler::Transformations turn;
    auto decoded = decode(file, format, &turn);
    if (!decoded)
        return decoded.error();
    QImage image = std::move(decoded).value();
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    QImage square = centreSquare(image).scaled(512, 512, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.colorSpace().isValid()) {
        square.setColorSpace(image.colorSpace());
        square.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    return encodePicture(turned(square, turn));
}

} // namespace callboard::server
