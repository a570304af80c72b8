// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace callboard
{

bool Error::isTransient() const
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::NotAStudio:
    case ErrorKind::Throttled:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Certificate:
    case ErrorKind::Cancelled: return true;
    default: return code == QLatin1String("in-progress");
    }
}

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable: return QStringLiteral("unreachable");
    case ErrorKind::Timeout: return QStringLiteral("timeout");
    case ErrorKind::NotAStudio: return QStringLiteral("not a studio");
    case ErrorKind::Certificate: return QStringLiteral("certificate");
    case ErrorKind::SignInRequired: return QStringLiteral("sign-in required");
    case ErrorKind::InvalidCredentials: return QStringLiteral("invalid credentials");
    case ErrorKind::Throttled: return QStringLiteral("throttled");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::NotFound: return QStringLiteral("not found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::TooLarge: return QStringLiteral("too large");
    case ErrorKind::UnsupportedMedia: return QStringLiteral("unsupported media");
    case ErrorKind::CursorExpired: return QStringLiteral("cursor expired");
    case ErrorKind::UpgradeRequired: return QStringLiteral("upgrade required");
    case ErrorKind::NotOffered: return QStringLiteral("not offered");
    case ErrorKind::Server: return QStringLiteral("server error");
    case ErrorKind::Protocol: return QStringLiteral("protocol error");
    case ErrorKind::Keychain: return QStringLiteral("keychain");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    return QStringLiteral("unknown");
}

QString technicalDetail(const Error &error)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(toString(error.kind))
        .arg(error.status)
        .arg(error.code, error.detail)
        .simplified();
}

} // namespace callboard
