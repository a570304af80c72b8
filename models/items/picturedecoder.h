// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

namespace callboard
{

//! \brief Turns bytes that nobody vouches for into a picture. Thread-safe, blocking: for worker threads.
class PictureDecoder
{
    Q_DECLARE_TR_FUNCTIONS(callboard::PictureDecoder)
public:
    //! The whole content of a plain file of at most limit::pictureBytes. Fails at once for anything that is
    //! not a plain file.
    [[nodiscard]] static Result<QByteArray> readFile(const QString &path);
    //! The picture's size as it will be shown (after the camera's orientation), from its header.
    [[nodiscard]] static Result<QSize> size(const QByteArray &bytes);
    //! Upright, sRGB, scaled down to at most 2048 px.
    [[nodiscard]] static Result<QImage> decode(const QByteArray &bytes);
    //! The same for a picture that something else decoded (the clipboard).
    [[nodiscard]] static Result<QImage> adopt(const QImage &image);

    static constexpr int longestSide = 2048;
};

} // namespace callboard
