// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace callboard
{

//! Limits that server and client share, in characters (UTF-16 units) unless said otherwise.
namespace limit
{
inline constexpr int name = 100;
inline constexpr int email = 254; //!< RFC 5321, 4.5.3.1.3 less the angle brackets
inline constexpr int username = 64;
inline constexpr int passwordMinimum = 12;
inline constexpr int passwordMaximum = 256;
inline constexpr int pictureBytes = 10 * 1024 * 1024;
inline constexpr int pictureSide = 8192; //!< pixels, either side of the image that is taken in
} // namespace limit

//! Each returns the cleaned value (trimmed, Unicode NFC), or ErrorKind::Invalid with a sentence that says
//! what to do.
[[nodiscard]] Result<QString> validateName(const QString &text, const QString &fieldName);
[[nodiscard]] Result<QString> validateEmail(const QString &text);
[[nodiscard]] Result<QString> validateTimeZone(const QString &text);
[[nodiscard]] Result<QString> validateLanguage(const QString &text);
[[nodiscard]] Result<QString> validateNewPassword(const QString &text, int minimumLength);

} // namespace callboard
