// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/clienttable.h"

#include "models/cache/jsontext.h"
#include "models/cache/transaction.h"

namespace callboard
{

Result<ClientId> ClientTable::enroll(const QString &machine, const QDateTime &now) const
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto rows = m_database.select(QStringLiteral("SELECT id, machine FROM client"));
    if (!rows)
        return rows.error();
    if (!rows->isEmpty() && rows->first().at(1).toString() == machine)
        return ClientId(rows->first().at(0).toString());

    const ClientId client = ClientId::create();
    if (auto done = m_database.execute(QStringLiteral("DELETE FROM client")); !done)
        return done.error();
    if (auto done = m_database.execute(
            QStringLiteral("INSERT INTO client (id, machine, next_number, created_at) VALUES (?, ?, 1, ?)"),
            {client.value(), machine, toColumn(now)});
        !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return client;
}

Result<ClientId> ClientTable::current() const
{
    const auto rows = m_database.select(QStringLiteral("SELECT id FROM client"));
    if (!rows)
        return rows.error();
    return ClientId(rows->value(0).value(0).toString());
}

Result<qint64> ClientTable::takeNumber() const
{
    const auto rows = m_database.select(QStringLiteral("SELECT next_number FROM client"));
    if (!rows)
        return rows.error();
    if (auto done = m_database.execute(QStringLiteral("UPDATE client SET next_number = next_number + 1"));
        !done)
        return done.error();
    return rows->value(0).value(0).toLongLong();
}

} // namespace callboard
