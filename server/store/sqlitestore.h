// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/jobqueue.h"
#include "server/store/listeners.h"
#include "server/store/sqlconnection.h"

#include <chrono>
#include <thread>

namespace callboard::server
{

//! \brief One file, one thread that writes, a few that read. With several writers SQLite gets slower, and its
//! slowest transactions much slower; many jobs in one commit make it faster.
class SqliteStore final : public Store
{
public:
    //! The file must have been migrated.
    explicit SqliteStore(const StoreAddress &address, int readers = 2,
                         std::chrono::milliseconds tidiesEvery = std::chrono::seconds(60));
    //! Finishes what is queued.
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    void read(Job job, Done done) override { m_reads.push({std::move(job), std::move(done)}); }
    void write(Job job, Done done) override { m_writes.push({std::move(job), std::move(done)}); }
    void subscribe(Listener listener) override { m_listeners.add(std::move(listener)); }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }

private:
    void readLoop();
    void writeLoop();
    void commitTogether(SqlConnection &connection, std::vector<QueuedJob> jobs);

    void tidy(SqlConnection &connection);

    const StoreAddress m_address;
    const std::chrono::milliseconds m_tidiesEvery;
    std::chrono::steady_clock::time_point m_tidied = std::chrono::steady_clock::now(); //!< writing thread
    JobQueue m_reads;
    JobQueue m_writes;
    Listeners m_listeners;
    std::vector<std::thread> m_readers;
    std::thread m_writer;
};

} // namespace callboard::server
