// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace callboard
{

//! How values are written into columns.

//! A JSON document is an object or an array, so a value is kept in an array of one.
[[nodiscard]] inline QString toColumn(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}
[[nodiscard]] inline QJsonValue valueFromColumn(const QString &column)
{
    return QJsonDocument::fromJson(column.toUtf8()).array().at(0);
}

[[nodiscard]] inline QString toColumn(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
[[nodiscard]] inline QJsonObject objectFromColumn(const QString &column)
{
    return QJsonDocument::fromJson(column.toUtf8()).object();
}

[[nodiscard]] inline QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}
[[nodiscard]] inline QDateTime timeFromColumn(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace callboard
