// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/secretexpectationtable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

Result<void> SecretExpectationTable::expect(const QString &name, bool lasting, const QDateTime &now) const
{
    const auto done = m_database.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO secret_expectation (name, lasting, written_at) VALUES (?, ?, ?)"),
        {name, lasting, toColumn(now)});
    return done ? Result<void>() : done.error();
}

Result<bool> SecretExpectationTable::isExpected(const QString &name) const
{
    const auto rows =
        m_database.select(QStringLiteral("SELECT lasting FROM secret_expectation WHERE name = ?"), {name});
    if (!rows)
        return rows.error();
    return rows->value(0).value(0).toBool();
}

Result<void> SecretExpectationTable::forget(const QString &name) const
{
    const auto done =
        m_database.execute(QStringLiteral("DELETE FROM secret_expectation WHERE name = ?"), {name});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
