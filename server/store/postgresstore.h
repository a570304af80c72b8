// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/jobqueue.h"
#include "server/store/listeners.h"
#include "server/store/notificationthread.h"
#include "server/store/sqlconnection.h"

#include <thread>

namespace callboard::server
{

//! \brief A PostgreSQL database that several processes share. A few threads read, a few write, each with a
//! connection. A writer may wait long for rows that another one has, a reader never: so they have no thread
//! in common.
class PostgresStore final : public Store
{
public:
    //! As many readers as this machine has processors, within bounds: more of them only take turns (where
    //! PostgreSQL shares the machine, 32 clients' slowest page takes 42 ms with two and 72 with six).
    explicit PostgresStore(const StoreAddress &address);
    //! Finishes what is queued.
    ~PostgresStore() override;
    Q_DISABLE_COPY_MOVE(PostgresStore)

    void read(Job job, Done done) override;
    void write(Job job, Done done) override;
    void subscribe(Listener listener) override { m_listeners.add(std::move(listener)); }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }

private:
    void loop(JobQueue &queue);
    void runJob(SqlConnection &connection, const Job &job, const Done &done, bool writes);
    //! False when nobody can know whether it was committed.
    bool runTransaction(SqlConnection &connection, const Job &job, bool writes);
    void notifyOthers(SqlConnection &connection);
    void heard(const QString &payload);

    const StoreAddress m_address;
    const QString m_process; //!< tells our own notifications from those of others
    JobQueue m_reads;
    JobQueue m_writes;
    Listeners m_listeners;
    std::vector<std::thread> m_readers;
    std::vector<std::thread> m_writers;
    std::unique_ptr<NotificationThread> m_notifications;
};

} // namespace callboard::server
