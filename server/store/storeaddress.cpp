// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/storeaddress.h"

#include <QUrl>
#include <QUrlQuery>

namespace callboard::server
{

namespace
{

Error unknownAddress(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text =
        QStringLiteral("\"%1\" is not a store. Use sqlite:FILE or postgres:URI.").arg(text.section(u'@', -1));
    return error;
}

Result<StoreAddress> fromUri(const QString &uri, const QString &original)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid())
        return unknownAddress(original);
    StoreAddress address;
    address.dialect = Dialect::Postgres;
    address.host = url.host();
    address.port = url.port();
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    QStringList options{QStringLiteral("connect_timeout=5")};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QLatin1String("host"))
            address.host = value;
        else if (name == QLatin1String("port"))
            address.port = value.toInt();
        else if (name == QLatin1String("user"))
            address.user = value;
        else if (!value.contains(u'\'') && !value.contains(u' ') && !value.contains(u';'))
            options += name + u'=' + value;
        else
            return unknownAddress(original);
    }
    address.options = options.join(u';');
    return address;
}

} // namespace

Result<StoreAddress> StoreAddress::fromText(const QString &text)
{
    if (text.startsWith(QLatin1String("sqlite:"))) {
        StoreAddress address;
        address.file = text.mid(7);
        if (address.file.isEmpty())
            return unknownAddress(text);
        return address;
    }
    if (text.startsWith(QLatin1String("postgres://")) || text.startsWith(QLatin1String("postgresql://")))
        return fromUri(text, text);
    if (text.startsWith(QLatin1String("postgres:postgres")))
        return fromUri(text.mid(9), text);
    return unknownAddress(text);
}

} // namespace callboard::server
