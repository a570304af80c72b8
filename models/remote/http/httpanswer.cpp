// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httpanswer.h"

#include "models/remote/http/httperrors.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace callboard
{

QDateTime httpDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

Result<QJsonObject> jsonObject(const HttpAnswer &answer)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &fault);
    if (document.isObject())
        return document.object();
    if (fault.error != QJsonParseError::NoError && !answer.lengthKnown)
        return cutShortError(answer);
    return notUnderstoodError(answer, fault.error == QJsonParseError::NoError
                                          ? QStringLiteral("not a JSON object")
                                          : fault.errorString());
}

} // namespace callboard
