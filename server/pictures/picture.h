// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/validation.h"

#include <QByteArray>
#include <QImage>

namespace callboard::server
{

//! \brief A profile picture as the studio keeps it: square, in two sizes, without metadata.
struct Picture {
    PictureId id; //!< SHA-256 (hex) of png512
    QByteArray png512;
    QByteArray png64;
};

// Limits of a picture that comes in (docs/protocol.md, "Limits"). They are checked before anything is
// decoded.
inline constexpr qint64 pictureFileLimit = limit::pictureBytes;
inline constexpr int pictureSideLimit = limit::pictureSide;
//! What decoding one picture may take: the largest one at 4 bytes a pixel. A picture with 16 bits a channel
//! reaches it at half as many pixels.
inline constexpr int pictureMemoryLimitMib = 256;

//! Decodes PNG, JPEG or WebP (told apart by content, the first frame of an animation), turns it upright by
//! its EXIF orientation, crops the centre square, and encodes it anew. Takes up to seconds and
//! pictureMemoryLimitMib: never on the I/O thread, see PictureReader.
//! Fails with ErrorKind::TooLarge, UnsupportedMedia, or Invalid (field "picture") for a damaged file; the
//! text is for the person.
[[nodiscard]] Result<Picture> readPicture(const QByteArray &file);

//! A picture that was drawn or decoded already; it must be square.
[[nodiscard]] Picture encodePicture(const QImage &square);

} // namespace callboard::server
