// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/transaction.h"

namespace callboard
{

Transaction::Transaction(Database &database) : m_database(database)
{
    if (auto done = m_database.execute(QStringLiteral("BEGIN IMMEDIATE")); !done)
        m_begun = done.error();
    else
        m_open = true;
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_open);
    if (auto done = m_database.execute(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_open = false;
    return {};
}

} // namespace callboard
