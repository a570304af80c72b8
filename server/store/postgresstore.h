// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/jobqueue.h"
#include "server/store/listeners.h"
#include "server/store/notificationthread.h"
#include "server/store/sqlconnection.h"

#include <thread>

namespace callboard::server
{

//! \brief A PostgreSQL database that several processes share. Reads and writes run on the same few threads,
//! each with a connection.
class PostgresStore final : public Store
{
public:
    explicit PostgresStore(const StoreAddress &address, int threads = 6);
    ~PostgresStore() override;
    Q_DISABLE_COPY_MOVE(PostgresStore)

    void read(Job job, Done done) override;
    void write(Job job, Done done) override;
    void subscribe(Listener listener) override { m_listeners.add(std::move(listener)); }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }

private:
    void loop();
    void runJob(SqlConnection &connection, const Job &job, const Done &done, bool writes);
    //! False when nobody can know whether it was committed.
    bool runTransaction(SqlConnection &connection, const Job &job, bool writes);
    void notifyOthers(SqlConnection &connection);
    void heard(const QString &payload);

    const StoreAddress m_address;
    const QString m_process; //!< tells our own notifications from those of others
    JobQueue m_queue;
    Listeners m_listeners;
    std::vector<std::thread> m_threads;
    std::unique_ptr<NotificationThread> m_notifications;
};

} // namespace callboard::server
