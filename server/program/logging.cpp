// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/logging.h"

#include "models/domain/redaction.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <cstdio>
#include <cstdlib>

namespace callboard::server
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

void installLogging()
{
    QLoggingCategory::setFilterRules(QStringLiteral("callboard.*.debug=false"));
    qInstallMessageHandler(writeLine);
}

} // namespace callboard::server
