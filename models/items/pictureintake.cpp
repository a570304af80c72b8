// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pictureintake.h"

#include "models/domain/futures.h"
#include "models/items/picturedecoder.h"

#include <QFileInfo>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>
#include <array>

namespace callboard
{

namespace
{

constexpr std::array imageTypes{"image/png", "image/jpeg", "image/webp"};

template<typename T, typename Work>
QFuture<Result<T>> onWorker(Work work)
{
    Answer<T> answer;
    QThreadPool::globalInstance()->start([answer, work = std::move(work)] { answer(work()); });
    return answer.future();
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QByteArray encodedImage(const QMimeData &data)
{
    for (const char *type : imageTypes) {
        if (data.hasFormat(QLatin1String(type)))
            return data.data(QLatin1String(type));
    }
    return {};
}

Result<TakenPicture> decoded(const Result<QByteArray> &bytes, const QString &name)
{
    if (!bytes.ok())
        return bytes.error();
    const Result<QImage> image = PictureDecoder::decode(*bytes);
    if (!image.ok())
        return image.error();
    return TakenPicture{*image, name, {}};
}

Result<TakenPicture> firstPicture(const QStringList &paths)
{
    std::optional<Error> firstFault;
    for (const QString &path : paths) {
        Result<TakenPicture> taken = decoded(PictureDecoder::readFile(path), QFileInfo(path).fileName());
        if (taken.ok()) {
            TakenPicture picture = *taken;
            if (paths.size() > 1)
                picture.notice =
                    PictureIntake::tr("Of %n files, only %1 was used.", nullptr, int(paths.size()))
                        .arg(picture.name);
            return picture;
        }
        if (!firstFault)
            firstFault = taken.error();
    }
    return *firstFault;
}

Error noPicture(const QMimeData &data)
{
    Error error;
    error.kind = ErrorKind::UnsupportedMedia;
    error.field = QStringLiteral("picture");
    error.text = data.hasUrls() || data.hasText()
                     ? PictureIntake::tr(
                           "That is only the address of a picture. Save the picture, then drop the file.")
                     : PictureIntake::tr("There is no picture in it. Copy or drop a picture.");
    return error;
}

} // namespace

bool PictureIntake::mayHold(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || !encodedImage(data).isEmpty();
}

QFuture<Result<TakenPicture>> PictureIntake::takeFile(const QString &path)
{
    return onWorker<TakenPicture>([path] { return firstPicture({path}); });
}

QFuture<Result<TakenPicture>> PictureIntake::take(const QMimeData &data)
{
    using Reply = Result<TakenPicture>;
    // The mime data lives as long as the drop event, so everything is taken out of it here.
    if (const QStringList paths = localFiles(data); !paths.isEmpty())
        return onWorker<TakenPicture>([paths] { return firstPicture(paths); });
    if (const QByteArray bytes = encodedImage(data); !bytes.isEmpty())
        return onWorker<TakenPicture>([bytes] { return decoded(bytes, {}); });
    if (data.hasImage()) {
        const auto image = qvariant_cast<QImage>(data.imageData());
        return onWorker<TakenPicture>([image]() -> Reply {
            const Result<QImage> adopted = PictureDecoder::adopt(image);
            return adopted.ok() ? Reply(TakenPicture{*adopted, {}, {}}) : Reply(adopted.error());
        });
    }
    return answered(Reply(noPicture(data)));
}

QFuture<Result<PictureGlance>> PictureIntake::glance(const QMimeData &data)
{
    using Reply = Result<PictureGlance>;
    const QStringList paths = localFiles(data);
    if (paths.isEmpty())
        return answered(Reply(noPicture(data)));
    return onWorker<PictureGlance>([path = paths.first()]() -> Reply {
        const Result<QByteArray> bytes = PictureDecoder::readFile(path);
        if (!bytes.ok())
            return bytes.error();
        const Result<QSize> size = PictureDecoder::size(*bytes);
        return size.ok() ? Reply(PictureGlance{QFileInfo(path).fileName(), *size}) : Reply(size.error());
    });
}

QString PictureIntake::nameFilter()
{
    return tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.webp"));
}

} // namespace callboard
