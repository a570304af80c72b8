// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Many rows of one table in few statements: a round trip for each row is slow on PostgreSQL, and so
//! is a trigger for each of ten thousand statements.
class Batch
{
public:
    //! conflict: what follows the rows ("on conflict … do update …").
    Batch(Transaction &transaction, QString table, const QStringList &columns, QString conflict = {});
    //! Writes what has not been flushed.
    ~Batch();
    Q_DISABLE_COPY_MOVE(Batch)

    //! One row, with a value for each column. Kept until flush(), so that tables can be written in the order
    //! in which they refer to one another.
    void add(const QVariantList &values);
    void flush();

private:
    Transaction &m_transaction;
    const QString m_table;
    const QStringList m_columns;
    const QString m_conflict;
    QVariantList m_values;
};

} // namespace callboard::server
