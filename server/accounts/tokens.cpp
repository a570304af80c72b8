// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/tokens.h"

#include <QCryptographicHash>
#include <sodium.h>

namespace callboard::server
{

namespace
{

QByteArray prefixOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Access: return QByteArrayLiteral("cba_");
    case TokenKind::Refresh: return QByteArrayLiteral("cbr_");
    case TokenKind::ApiKey: return QByteArrayLiteral("cbk_");
    case TokenKind::MailLink: return QByteArrayLiteral("cbm_");
    }
    return {};
}

} // namespace

QByteArray newToken(TokenKind kind)
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return prefixOf(kind) + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isTokenOf(TokenKind kind, const QByteArray &token)
{
    return token.size() == 47 && token.startsWith(prefixOf(kind));
}

QString tokenHash(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

} // namespace callboard::server
