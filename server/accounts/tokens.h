// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callboard::server
{

//! Tells a leak scanner, and the server, what a token is for (docs/protocol.md, "Ground rules").
enum class TokenKind { Access, Refresh, ApiKey, MailLink };

//! A new token: 32 random bytes as base64url behind the prefix of its kind.
[[nodiscard]] QByteArray newToken(TokenKind kind);
[[nodiscard]] bool isTokenOf(TokenKind kind, const QByteArray &token);
//! What the server keeps: SHA-256 in hex. A token is random enough that a slow hash would add nothing.
[[nodiscard]] QString tokenHash(const QByteArray &token);

} // namespace callboard::server
