// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/row.h"

#include <QJsonDocument>

namespace callboard::server
{

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QJsonObject Row::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant jsonValue(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace callboard::server
