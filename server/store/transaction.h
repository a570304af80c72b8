// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "server/store/row.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace callboard::server
{

enum class Dialect { Sqlite, Postgres };

//! \brief What a job of the store works with. Lives on one store thread, for the time of the job.
//!
//! Failure is sticky: after a statement has failed, every later one does nothing and gives no rows, and the
//! store rolls back and reports the failure instead of the job's result. A job therefore needs no error
//! handling of its own, but it must have no effects beside the transaction: it may be run again (deadlock,
//! lost connection), and all of it may be undone.
class Transaction
{
public:
    Transaction() = default;
    virtual ~Transaction() = default;
    Q_DISABLE_COPY_MOVE(Transaction)

    //! Runs one statement with "?" for each value and gives all its rows (RETURNING works in both dialects).
    virtual QList<Row> query(const QString &sql, const QVariantList &values = {}) = 0;
    //! Runs one statement and gives the number of rows that it touched.
    virtual qint64 execute(const QString &sql, const QVariantList &values = {}) = 0;

    //! The first row, if there is one.
    [[nodiscard]] std::optional<Row> first(const QString &sql, const QVariantList &values = {});

    //! The time of this transaction (UTC, milliseconds): the same for everything that it writes.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    [[nodiscard]] virtual bool failed() const = 0;

    //! Undoes all that the job has written when it returns; its result counts all the same.
    virtual void discard() = 0;

    //! Tells every process of this studio, after the commit, that something has happened ("mail",
    //! "changed:USER", …). See Store::subscribe(). At most 200 characters; nothing secret.
    virtual void announce(const QString &what) = 0;
};

} // namespace callboard::server
