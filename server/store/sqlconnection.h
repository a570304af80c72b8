// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/store/storeaddress.h"
#include "server/store/transaction.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <map>

namespace callboard::server
{

//! \brief One connection to the database and the transaction that runs on it. Used on the thread that opened
//! it.
class SqlConnection final : public Transaction
{
public:
    //! What a failed statement means for whoever runs jobs.
    enum class Fault {
        None,
        Again, //!< a deadlock or a busy database: the same job may succeed
        Busy,  //!< somebody else has had what it needs for long: better later
        Lost,  //!< the connection is gone: reopen() first
        Final,
    };

    //! Not open yet.
    explicit SqlConnection(const StoreAddress &address);
    ~SqlConnection() override;
    Q_DISABLE_COPY_MOVE(SqlConnection)

    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }

    //! Starts anew: no failure, no announcements, the time of now.
    void reset();
    //! A statement of the transaction's frame (begin, commit, savepoint); also runs after a failure.
    bool control(const QString &sql);

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] Error
    error() const; //!< of the first failure; the text is for people, the detail for the log
    [[nodiscard]] bool discarded() const { return m_discarded; }
    [[nodiscard]] const QStringList &announcements() const { return m_announcements; }

    QList<Row> query(const QString &sql, const QVariantList &values = {}) override;
    qint64 execute(const QString &sql, const QVariantList &values = {}) override;
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] Dialect dialect() const override { return m_address.dialect; }
    [[nodiscard]] bool failed() const override { return m_fault != Fault::None; }
    void discard() override { m_discarded = true; }
    void announce(const QString &what) override;

private:
    QSqlQuery *run(const QString &sql, const QVariantList &values);
    void fail(const QSqlError &error, const QString &sql);

    const StoreAddress m_address;
    const QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements; //!< by their text: prepared once
    QDateTime m_now;
    Fault m_fault = Fault::None;
    QString m_detail;
    bool m_discarded = false;
    QStringList m_announcements; //!< in their order
    QSet<QString> m_announced;   //!< the same
};

} // namespace callboard::server
