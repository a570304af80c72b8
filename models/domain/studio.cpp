// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/studio.h"

#include "models/domain/jsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace callboard
{

namespace
{

// Qt Core has no address class; these are the only hosts that may be spoken to without TLS.
bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression v4(QRegularExpression::anchoredPattern(
        QStringLiteral("127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}")));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || v4.match(host).hasMatch();
}

Error invalidAddress(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    error.field = QStringLiteral("address");
    return error;
}

} // namespace

Result<StudioUrl> StudioUrl::fromUserInput(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return invalidAddress(
            QCoreApplication::translate("callboard::StudioUrl", "Enter the address of your studio."));

    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    QUrl url(hasScheme ? trimmed : QStringLiteral("https://%1").arg(trimmed), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return invalidAddress(QCoreApplication::translate(
            "callboard::StudioUrl", "That is not an address. It looks like callboard.lumen.studio."));
    const bool loopback = isLoopbackHost(url.host());
    if (!hasScheme && loopback)
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && loopback))
        return invalidAddress(QCoreApplication::translate(
            "callboard::StudioUrl",
            "Only https addresses are safe for signing in. Ask your studio for its https address."));

    QUrl clean;
    clean.setScheme(url.scheme());
    clean.setHost(url.host());
    if (url.port() != -1 && url.port() != (url.scheme() == QLatin1String("https") ? 443 : 80))
        clean.setPort(url.port());
    return StudioUrl(clean);
}

QString StudioUrl::display() const
{
    return m_url.authority(QUrl::FullyEncoded);
}

bool StudioUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

bool StudioUrl::sameOrigin(const QUrl &other) const
{
    const int usual = m_url.scheme() == QLatin1String("https") ? 443 : 80;
    return isValid() && other.scheme() == m_url.scheme() && other.host() == m_url.host() &&
           other.port(usual) == m_url.port(usual);
}

Result<StudioInfo> StudioInfo::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    StudioInfo info;
    info.name = reader.string("name");
    info.product = reader.string("product");
    info.version = reader.string("version");
    info.api = int(reader.integer("api"));
    info.minimumPasswordLength = int(reader.integer("minimumPasswordLength"));
    JsonReader can(reader.object("can"));
    info.can.passwordReset = can.boolean("passwordReset");
    info.can.passwordChange = can.boolean("passwordChange");
    info.can.emailChange = can.boolean("emailChange");
    info.can.apiKey = can.boolean("apiKey");
    info.can.sessionList = can.boolean("sessionList");
    info.can.singleSignOn = can.boolean("singleSignOn");
    info.can.picture = can.boolean("picture");
    // A server from before there was any.
    info.can.administration = json.value(QLatin1String("can"))[QLatin1String("administration")].toBool();
    if (!can.ok())
        return can.error("capabilities");
    if (!reader.ok())
        return reader.error("studio");
    return info;
}

QJsonObject StudioInfo::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("product"), product},
            {QStringLiteral("version"), version},
            {QStringLiteral("api"), api},
            {QStringLiteral("minimumPasswordLength"), minimumPasswordLength},
            {QStringLiteral("can"), QJsonObject{{QStringLiteral("passwordReset"), can.passwordReset},
                                                {QStringLiteral("passwordChange"), can.passwordChange},
                                                {QStringLiteral("emailChange"), can.emailChange},
                                                {QStringLiteral("apiKey"), can.apiKey},
                                                {QStringLiteral("sessionList"), can.sessionList},
                                                {QStringLiteral("singleSignOn"), can.singleSignOn},
                                                {QStringLiteral("picture"), can.picture},
                                                {QStringLiteral("administration"), can.administration}}}};
}

} // namespace callboard
