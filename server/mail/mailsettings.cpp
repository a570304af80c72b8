// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mailsettings.h"

#include "server/mail/mimemessage.h"

#include <QFile>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace callboard::server
{

namespace
{

constexpr std::chrono::seconds longestPause{30 * 60};

Error invalid(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// A number above zero, or the default when the option is absent; nothing when it is something else.
std::optional<int> number(const QUrlQuery &query, const QString &name, int fallback)
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int value = query.queryItemValue(name).toInt(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

Result<QByteArray> firstLine(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(
            QStringLiteral("The password file %1 can't be read: %2").arg(fileName, file.errorString()));
    return file.readLine(4096).trimmed();
}

} // namespace

Result<MailSettings> MailSettings::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("smtps");
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != QLatin1String("smtp")))
        return invalid(QStringLiteral("The address of the mail server is not like smtp://mail.example:587."));
    const QUrlQuery query(url);
    const auto option = [&](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QStringList known{
        QStringLiteral("from"),  QStringLiteral("name"),    QStringLiteral("password-file"),
        QStringLiteral("tls"),   QStringLiteral("ca"),      QStringLiteral("timeout"),
        QStringLiteral("retry"), QStringLiteral("attempts")};
    for (const auto &[name, value] : query.queryItems()) {
        if (!known.contains(name))
            return invalid(
                QStringLiteral("The address of the mail server has an unknown option: %1").arg(name));
    }

    MailSettings settings;
    settings.host = url.host();
    settings.tlsFromStart = secure;
    settings.port = quint16(url.port(secure ? 465 : 25));
    settings.user = url.userName(QUrl::FullyDecoded);
    settings.password = url.password(QUrl::FullyDecoded).toUtf8();
    if (const QString file = option("password-file"); !file.isEmpty()) {
        auto password = firstLine(file);
        if (!password)
            return password.error();
        settings.password = std::move(password).value();
    }
    settings.certificates = option("ca");
    settings.fromName = option("name");
    settings.fromAddress = option("from");
    if (settings.fromAddress.isEmpty()) {
        const bool named = QHostAddress(settings.host).isNull();
        settings.fromAddress =
            QStringLiteral("callboard@") + (named ? settings.host : QStringLiteral("localhost"));
    }

    if (!isSafeAddress(settings.fromAddress))
        return invalid(QStringLiteral("The sender of mails is not an email address."));

    const QString tls = option("tls");
    if (!tls.isEmpty() && tls != QLatin1String("required") && tls != QLatin1String("offered"))
        return invalid(QStringLiteral("The mail option tls is neither required nor offered."));
    settings.tlsRequired = tls.isEmpty() ? !settings.password.isEmpty() && !isThisMachine(settings.host)
                                         : tls == QLatin1String("required");

    const auto timeout = number(query, QStringLiteral("timeout"), int(settings.timeout.count()));
    const auto retry = number(query, QStringLiteral("retry"), int(settings.firstPause.count()));
    const auto attempts = number(query, QStringLiteral("attempts"), settings.maxAttempts);
    if (!timeout || !retry || !attempts)
        return invalid(
            QStringLiteral("The mail options timeout, retry and attempts are numbers above zero."));
    settings.timeout = std::chrono::seconds(*timeout);
    settings.firstPause = std::chrono::seconds(*retry);
    settings.maxAttempts = *attempts;
    return settings;
}

QString MailSettings::domain() const
{
    return fromAddress.section(QLatin1Char('@'), -1);
}

std::chrono::seconds MailSettings::pauseAfter(int attempts) const
{
    std::chrono::seconds pause = firstPause;
    for (int i = 1; i < attempts && pause < longestPause; ++i)
        pause *= 2;
    return std::min(pause, std::max(longestPause, firstPause));
}

} // namespace callboard::server
