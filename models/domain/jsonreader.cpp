// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonreader.h"

#include <QCoreApplication>

namespace callboard
{

void JsonReader::fail(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

void JsonReader::wrongType(const char *name, const char *wanted)
{
    fail(QStringLiteral("member \"%1\" is absent or not %2").arg(QLatin1String(name), QLatin1String(wanted)));
}

QString JsonReader::string(const char *name)
{
    const QJsonValue value = member(name);
    if (!value.isString())
        wrongType(name, "a string");
    return value.toString();
}

QString JsonReader::optionalString(const char *name)
{
    const QJsonValue value = member(name);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        wrongType(name, "a string or null");
    return value.toString();
}

bool JsonReader::boolean(const char *name)
{
    const QJsonValue value = member(name);
    if (!value.isBool())
        wrongType(name, "a boolean");
    return value.toBool();
}

qint64 JsonReader::integer(const char *name)
{
    const QJsonValue value = member(name);
    // What is not exactly an integer of 64 bits gives back the default.
    if (value.toInteger(0) != value.toInteger(1))
        wrongType(name, "an integer");
    return value.toInteger();
}

QJsonObject JsonReader::object(const char *name)
{
    const QJsonValue value = member(name);
    if (!value.isObject())
        wrongType(name, "an object");
    return value.toObject();
}

QJsonArray JsonReader::array(const char *name)
{
    const QJsonValue value = member(name);
    if (!value.isArray())
        wrongType(name, "an array");
    return value.toArray();
}

QStringList JsonReader::strings(const char *name)
{
    QStringList list;
    for (const QJsonValue item : array(name)) {
        if (!item.isString())
            wrongType(name, "a list of strings");
        list += item.toString();
    }
    return list;
}

QDateTime JsonReader::time(const char *name)
{
    const QDateTime time = QDateTime::fromString(string(name), Qt::ISODateWithMs);
    // Without an offset it would be a time of wherever this computer is.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        wrongType(name, "a time");
    return time.toUTC();
}

QDateTime JsonReader::optionalTime(const char *name)
{
    const QJsonValue value = member(name);
    if (value.isNull() || value.isUndefined())
        return {};
    return time(name);
}

Error JsonReader::error(const char *what) const
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.text = QCoreApplication::translate(
        "callboard::JsonReader",
        "The studio sent an answer that this program does not understand. Try again; "
        "if it stays, tell your administrator.");
    error.detail = QStringLiteral("%1: %2").arg(QLatin1String(what), m_fault);
    return error;
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

} // namespace callboard
