// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace callboard
{

//! \brief Reads typed members of a JSON object and remembers the first that is absent or of another type, so
//! that a record is taken whole or not at all.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] QString string(const char *name);
    //! A string, or null, which reads as empty; the member may be absent.
    [[nodiscard]] QString optionalString(const char *name);
    [[nodiscard]] bool boolean(const char *name);
    [[nodiscard]] qint64 integer(const char *name);
    [[nodiscard]] QJsonObject object(const char *name);
    [[nodiscard]] QJsonArray array(const char *name);
    [[nodiscard]] QStringList strings(const char *name);
    //! RFC 3339 in UTC.
    [[nodiscard]] QDateTime time(const char *name);
    //! Absent or null reads as an invalid time.
    [[nodiscard]] QDateTime optionalTime(const char *name);

    void fail(const QString &what);
    [[nodiscard]] bool ok() const { return m_fault.isEmpty(); }
    //! ErrorKind::Protocol, naming the fault.
    [[nodiscard]] Error error(const char *what) const;

private:
    [[nodiscard]] QJsonValue member(const char *name) const { return m_json.value(QLatin1String(name)); }
    void wrongType(const char *name, const char *wanted);

    QJsonObject m_json;
    QString m_fault;
};

//! RFC 3339 in UTC with milliseconds, or null for an invalid time.
[[nodiscard]] QJsonValue timeToJson(const QDateTime &time);

} // namespace callboard
