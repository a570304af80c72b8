// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlitestore.h"

#include <QLoggingCategory>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(sqliteLog, "callboard.store")

// Enough to make a sync of the disk cheap, few enough that the first job doesn't wait long for the last.
constexpr size_t jobsPerCommit = 64;

bool ensureOpen(SqlConnection &connection)
{
    if (connection.isOpen())
        return true;
    const auto opened = connection.open();
    if (!opened)
        qCWarning(sqliteLog, "%s", qUtf8Printable(opened.error().text));
    return opened.ok();
}

} // namespace

SqliteStore::SqliteStore(const StoreAddress &address, int readers, std::chrono::milliseconds tidiesEvery)
    : m_address(address),
      m_tidiesEvery(tidiesEvery),
      m_writer([this] { writeLoop(); })
{
    for (int i = 0; i < readers; ++i)
        m_readers.emplace_back([this] { readLoop(); });
}

SqliteStore::~SqliteStore()
{
    m_writes.close();
    m_writer.join();
    m_reads.close();
    for (std::thread &reader : m_readers)
        reader.join();
}

void SqliteStore::readLoop()
{
    SqlConnection connection(m_address);
    for (auto jobs = m_reads.take(1); !jobs.empty(); jobs = m_reads.take(1)) {
        if (!ensureOpen(connection)) {
            jobs.front().done(connection.error());
            continue;
        }
        connection.reset();
        connection.control(QStringLiteral("begin"));
        jobs.front().job(connection);
        connection.control(QStringLiteral("rollback"));
        if (connection.failed())
            qCWarning(sqliteLog, "read: %s", qUtf8Printable(connection.error().detail));
        jobs.front().done(connection.failed() ? Result<void>(connection.error()) : Result<void>());
    }
}

void SqliteStore::writeLoop()
{
    SqlConnection connection(m_address);
    for (auto jobs = m_writes.take(jobsPerCommit); !jobs.empty(); jobs = m_writes.take(jobsPerCommit)) {
        if (ensureOpen(connection)) {
            commitTogether(connection, std::move(jobs));
            tidy(connection);
            continue;
        }
        for (const QueuedJob &job : jobs)
            job.done(connection.error());
    }
}

// The journal keeps what has been overwritten or deleted, a link out of a mail for one, until it is written
// over itself: it is emptied now and then. While somebody reads, it is left for the next time.
void SqliteStore::tidy(SqlConnection &connection)
{
    const auto now = std::chrono::steady_clock::now();
    if (!connection.isOpen() || now - m_tidied < m_tidiesEvery)
        return;
    m_tidied = now;
    connection.control(QStringLiteral("pragma busy_timeout = 0"));
    connection.control(QStringLiteral("pragma wal_checkpoint(truncate)"));
    connection.control(QStringLiteral("pragma busy_timeout = 5000"));
}

void SqliteStore::commitTogether(SqlConnection &connection, std::vector<QueuedJob> jobs)
{
    std::vector<Result<void>> results(jobs.size());
    QStringList announcements;
    connection.reset();
    bool whole = connection.control(QStringLiteral("begin immediate"));
    for (size_t i = 0; whole && i < jobs.size(); ++i) {
        connection.reset();
        whole = connection.control(QStringLiteral("savepoint job"));
        jobs[i].job(connection);
        if (connection.failed()) {
            results[i] = connection.error();
            qCWarning(sqliteLog, "write: %s", qUtf8Printable(connection.error().detail));
        }
        if (connection.failed() || connection.discarded())
            whole = connection.control(QStringLiteral("rollback to job")) && whole;
        else
            announcements += connection.announcements();
        whole = connection.control(QStringLiteral("release job")) && whole;
    }
    if (whole) {
        connection.reset();
        whole = connection.control(QStringLiteral("commit"));
    }
    if (!whole) {
        const Error error = connection.error();
        qCWarning(sqliteLog, "commit: %s", qUtf8Printable(error.detail));
        connection.control(QStringLiteral("rollback"));
        connection.close(); // whatever state it is in, the next commit starts clean
        for (Result<void> &result : results)
            result = error;
        announcements.clear();
    }
    announcements.removeDuplicates();
    for (const QString &what : announcements)
        m_listeners.tell(what);
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].done(results[i]);
}

} // namespace callboard::server
