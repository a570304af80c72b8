// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgresstore.h"

#include <QLoggingCategory>
#include <QUuid>
#include <algorithm>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(postgresLog, "callboard.store")

constexpr int writers = 4;
constexpr int attempts = 5;
// How long a request may wait for a database that restarts before it is told to come again.
constexpr std::chrono::seconds patience{3};

} // namespace

PostgresStore::PostgresStore(const StoreAddress &address)
    : m_address(address),
      m_process(QUuid::createUuid().toString(QUuid::Id128))
{
    m_notifications =
        std::make_unique<NotificationThread>(address, [this](const QString &payload) { heard(payload); });
    for (unsigned i = 0; i < std::clamp(std::thread::hardware_concurrency(), 2U, 6U); ++i)
        m_readers.emplace_back([this] { loop(m_reads); });
    for (int i = 0; i < writers; ++i)
        m_writers.emplace_back([this] { loop(m_writes); });
}

PostgresStore::~PostgresStore()
{
    m_notifications.reset();
    m_writes.close();
    for (std::thread &writer : m_writers)
        writer.join();
    m_reads.close();
    for (std::thread &reader : m_readers)
        reader.join();
}

void PostgresStore::heard(const QString &payload)
{
    // "PROCESS what": our own were told right after their commit.
    if (payload.section(u' ', 0, 0) != m_process)
        m_listeners.tell(payload.contains(u' ') ? payload.section(u' ', 1) : payload);
}

// The connection is the thread's; which one it is shows only when the job runs, so the wrapped job takes it
// as its transaction.
void PostgresStore::read(Job job, Done done)
{
    m_reads.push({[this, job = std::move(job), done](Transaction &transaction) {
                      runJob(static_cast<SqlConnection &>(transaction), job, done, false);
                  },
                  {}});
}

void PostgresStore::write(Job job, Done done)
{
    m_writes.push({[this, job = std::move(job), done](Transaction &transaction) {
                       runJob(static_cast<SqlConnection &>(transaction), job, done, true);
                   },
                   {}});
}

void PostgresStore::loop(JobQueue &queue)
{
    SqlConnection connection(m_address);
    for (auto jobs = queue.take(1); !jobs.empty(); jobs = queue.take(1))
        jobs.front().job(connection);
}

void PostgresStore::runJob(SqlConnection &connection, const Job &job, const Done &done, bool writes)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (int attempt = 1;; ++attempt) {
        bool known = true;
        if (connection.isOpen() || connection.open().ok())
            known = runTransaction(connection, job, writes);
        if (!connection.failed())
            break;
        const SqlConnection::Fault fault = connection.fault();
        qCWarning(postgresLog, "attempt %d: %s", attempt, qUtf8Printable(connection.error().detail));
        if (fault == SqlConnection::Fault::Lost) {
            connection.close();
            if (!known || std::chrono::steady_clock::now() >= deadline)
                return done(connection.error());
            if (attempt > 1)
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
        } else if (fault != SqlConnection::Fault::Again || attempt >= attempts) {
            return done(connection.error());
        }
    }
    if (!connection.discarded()) {
        for (const QString &what : connection.announcements())
            m_listeners.tell(what);
    }
    done({});
}

// Many in a statement: an import tells of thousands.
void PostgresStore::notifyOthers(SqlConnection &connection)
{
    constexpr qsizetype atOnce = 64;
    const QStringList &all = connection.announcements();
    for (qsizetype done = 0; done < all.size(); done += atOnce) {
        const QStringList some = all.mid(done, atOnce);
        QVariantList values;
        for (const QString &what : some)
            values += QVariantList{QLatin1String(NotificationThread::channel),
                                   QStringLiteral("%1 %2").arg(m_process, what)};
        connection.query(
            QStringLiteral("select %1")
                .arg(QStringList(some.size(), QStringLiteral("pg_notify(?, ?)")).join(QLatin1String(", "))),
            values);
    }
}

bool PostgresStore::runTransaction(SqlConnection &connection, const Job &job, bool writes)
{
    connection.reset();
    // A reader sees one moment; a writer sees what was committed before each of its statements, so that a row
    // lock it has waited for shows the newest row.
    connection.control(writes ? QStringLiteral("begin")
                              : QStringLiteral("begin isolation level repeatable read read only"));
    if (!connection.failed())
        job(connection);
    if (!connection.discarded()) {
        notifyOthers(connection);
    }
    if (!connection.failed() && !connection.discarded())
        return connection.control(QStringLiteral("commit"));
    connection.control(QStringLiteral("rollback"));
    return true;
}

} // namespace callboard::server
