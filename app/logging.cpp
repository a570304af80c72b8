// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <cstdio>
#include <cstdlib>

namespace callboard
{

namespace
{

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *names[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(names[type]),
                 QLatin1String(context.category ? context.category : "default"), redacted(message));
    std::fputs(line.toUtf8().constData(), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(const QString &line)
{
    static const QRegularExpression token(QStringLiteral("\\bcb[arkm]_[A-Za-z0-9_-]+"));
    static const QRegularExpression bearer(QStringLiteral("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"));
    static const QRegularExpression named(
        QStringLiteral("(?i)\\b(password|passphrase|token|secret|code|cookie|authorization)(\"?\\s*[=:]\\s*"
                       "\"?)[^\\s\",;&}]+"));
    static const QRegularExpression email(QStringLiteral("[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)"));
    QString clean = line;
    clean.replace(token, QStringLiteral("***"));
    clean.replace(bearer, QStringLiteral("\\1 ***"));
    clean.replace(named, QStringLiteral("\\1\\2***"));
    clean.replace(email, QStringLiteral("***@\\1"));
    return clean;
}

void installLogging()
{
    QLoggingCategory::setFilterRules(QStringLiteral("callboard.*.debug=false"));
    qInstallMessageHandler(writeLine);
}

} // namespace callboard
