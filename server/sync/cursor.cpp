// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/cursor.h"

#include <QStringList>

namespace callboard::server
{

QString Cursor::toText() const
{
    const QString plain = QStringLiteral("1 %1 %2 %3 %4").arg(epoch, collection).arg(number).arg(asOf);
    return QString::fromLatin1(
        plain.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QStringList parts = QString::fromUtf8(*decoded).split(u' ');
    if (parts.size() != 5 || parts.first() != QLatin1String("1"))
        return std::nullopt;
    bool numberOk = false;
    bool asOfOk = false;
    const Cursor cursor{parts.at(1), parts.at(2), parts.at(3).toLongLong(&numberOk),
                        parts.at(4).toLongLong(&asOfOk)};
    return numberOk && asOfOk && cursor.number >= 0 ? std::optional<Cursor>(cursor) : std::nullopt;
}

} // namespace callboard::server
