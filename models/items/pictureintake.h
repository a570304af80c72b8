// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QImage>
#include <QObject>

class QMimeData;

namespace callboard
{

//! A picture that was taken in: upright, sRGB, at most 2048 px on its longer side.
struct TakenPicture {
    QImage image;
    QString name; //!< of the file, without its folder; empty when it was no file
    QString
        notice; //!< something the person should know ("Only the first of 3 files was used"); usually empty
};

//! What can be said about a picture without decoding it.
struct PictureGlance {
    QString name;
    QSize size; //!< pixels, as it will be shown
};

//! \brief Takes in a picture from a file, a drop or the clipboard, and trusts nothing about it (A5).
//!
//! PNG, JPEG and WebP, told by their content; at most limit::pictureBytes and limit::pictureSide². Only plain
//! files are opened: a FIFO, a device or a folder gets a sentence, never a hang. Addresses are never fetched.
//! Reading and decoding happen on worker threads; the answer is a picture or an Error whose text says what to
//! do. GUI thread; destroying it waits for nothing.
class PictureIntake final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Could this drop hold a picture? Looks at types only, so it is quick enough for a drag.
    [[nodiscard]] static bool mayHold(const QMimeData &data);

    [[nodiscard]] QFuture<Result<TakenPicture>> takeFile(const QString &path);
    [[nodiscard]] QFuture<Result<TakenPicture>> take(const QMimeData &data);
    //! The size of the first file of a drag, for the sentence under the picture.
    [[nodiscard]] QFuture<Result<PictureGlance>> glance(const QMimeData &data);
    //! The name patterns for file dialogs.
    [[nodiscard]] static QString nameFilter();
};

} // namespace callboard
