// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/picturedecoder.h"

#include "models/domain/validation.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace callboard
{

namespace
{

// One 8192 x 8192 picture with 4 bytes a pixel, in MiB (QImageReader::setAllocationLimit, Qt 6.0).
constexpr int allocationMebibytes = 4 * (limit::pictureSide / 1024) * (limit::pictureSide / 1024);

Error refusal(ErrorKind kind, const QString &text, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.detail = detail;
    error.field = QStringLiteral("picture");
    return error;
}

// Opened without waiting: a FIFO that takes the place of the file between the look and the opening must not
// hang us.
bool openPlainFile(QFile &file)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
#else
    return file.open(QIODevice::ReadOnly);
#endif
}

// PNG (RFC 2083, 3.1), JPEG (ITU T.81, B.1.1.3), WebP (RFC 9649, 2.4). Empty for everything else.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

// libjpeg fills what is missing with grey and calls it a warning, so the end is looked for here: end of image
// (FF D9) after the last start of scan (FF DA).
bool isCutShort(const QByteArray &format, const QByteArray &bytes)
{
    if (format != "jpeg")
        return false;
    const auto end = bytes.lastIndexOf("\xff\xd9");
    return end < 0 || end < bytes.lastIndexOf("\xff\xda");
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_buffer(), m_format(formatOf(bytes))
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat(m_format);
        m_reader.setAutoTransform(true);
    }
    [[nodiscard]] const QByteArray &format() const { return m_format; }
    QImageReader *operator->() { return &m_reader; }

private:
    QBuffer m_buffer;
    QByteArray m_format;
    QImageReader m_reader;
};

} // namespace

Result<QByteArray> PictureDecoder::readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(ErrorKind::NotFound, tr("That file is no longer there. Choose another one."), path);
    if (info.isDir())
        return refusal(ErrorKind::UnsupportedMedia, tr("That is a folder. Choose a picture in it."), path);
    if (!info.isFile())
        return refusal(ErrorKind::UnsupportedMedia,
                       tr("That is not a file with a picture. Choose a PNG, JPG or WebP file."), path);
    QFile file(path);
    if (!openPlainFile(file))
        return refusal(ErrorKind::Storage,
                       tr("That file can't be read. Check that you may open it, or choose another one."),
                       path);
    if (file.size() > limit::pictureBytes)
        return refusal(ErrorKind::TooLarge,
                       tr("That file is larger than 10 MB. Save the picture smaller, then try again."));
    const QByteArray bytes = file.read(limit::pictureBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refusal(ErrorKind::Storage,
                       tr("That file can't be read. Check that you may open it, or choose another one."),
                       file.errorString());
    return bytes;
}

Result<QSize> PictureDecoder::size(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return refusal(ErrorKind::UnsupportedMedia, tr("That file is empty. Choose another one."));
    if (bytes.size() > limit::pictureBytes)
        return refusal(ErrorKind::TooLarge,
                       tr("That picture is larger than 10 MB. Save it smaller, then try again."));
    Reader reader(bytes);
    if (reader.format().isEmpty())
        return refusal(ErrorKind::UnsupportedMedia,
                       tr("That is not a PNG, JPG or WebP picture. Save it as one of these."));
    const QSize size = reader->size();
    if (!size.isValid() || size.isEmpty())
        return refusal(ErrorKind::UnsupportedMedia,
                       tr("That picture is damaged. Save it again, or choose another one."),
                       reader->errorString());
    if (size.width() > limit::pictureSide || size.height() > limit::pictureSide) {
        return refusal(ErrorKind::TooLarge, tr("That picture has %1 × %2 pixels. Use one of at most %3 × %3.")
                                                .arg(size.width())
                                                .arg(size.height())
                                                .arg(limit::pictureSide));
    }
    return reader->transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed()
                                                                                      : size;
}

Result<QImage> PictureDecoder::decode(const QByteArray &bytes)
{
    const Result<QSize> looked = size(bytes);
    if (!looked.ok())
        return looked.error();
    Reader reader(bytes);
    QImageReader::setAllocationLimit(allocationMebibytes);
    if (const QSize stored = reader->size(); std::max(stored.width(), stored.height()) > longestSide)
        reader->setScaledSize(
            stored.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = isCutShort(reader.format(), bytes) ? QImage() : reader->read();
    if (image.isNull())
        return refusal(ErrorKind::UnsupportedMedia,
                       tr("That picture is damaged. Save it again, or choose another one."),
                       reader->errorString());
    return adopt(image);
}

Result<QImage> PictureDecoder::adopt(const QImage &image)
{
    if (image.isNull())
        return refusal(ErrorKind::UnsupportedMedia, tr("There is no picture in it. Copy or drop a picture."));
    QImage taken = image;
    if (std::max(taken.width(), taken.height()) > longestSide)
        taken = taken.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (taken.colorSpace().isValid() && taken.colorSpace() != QColorSpace(QColorSpace::SRgb))
        taken.convertToColorSpace(QColorSpace::SRgb);
    return taken.convertToFormat(taken.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

} // namespace callboard
