// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/database.h"

#include "models/cache/privatefiles.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

namespace callboard
{

namespace
{

// Longer than any transaction of ours; the other process is at work on the same file.
constexpr int busyTimeoutMs = 5000;

constexpr int primaryCode = 0xff; // the rest of an extended code says more exactly what happened

QString codeName(int code)
{
    return QStringLiteral("sqlite-%1").arg(code & primaryCode);
}

// A null QString is an empty text to us; NULL is what a null QVariant writes.
int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()),
                                                  SQLITE_TRANSIENT);
    }
    case QMetaType::Double: return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::UnknownType: return sqlite3_bind_null(statement, place);
    default:
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

QVariant column(sqlite3_stmt *statement, int place)
{
    switch (sqlite3_column_type(statement, place)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(statement, place));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, place);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, place));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, place));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, place));
        return QByteArray(bytes, sqlite3_column_bytes(statement, place));
    }
    default: return {};
    }
}

} // namespace

//! A statement while it runs: whatever comes of it, it is ready for the next time afterwards.
class Database::Run
{
public:
    explicit Run(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Run()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Q_DISABLE_COPY_MOVE(Run)

    //! True if there is a row; at the end, done() tells how it ended.
    bool next()
    {
        m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    [[nodiscard]] bool done() const { return m_code == SQLITE_DONE; }
    [[nodiscard]] Row row() const
    {
        const int columns = sqlite3_column_count(m_statement);
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row += column(m_statement, i);
        return row;
    }

private:
    sqlite3_stmt *m_statement;
    int m_code = SQLITE_OK;
};

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

void Database::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(QString path, const Options &options) : m_path(std::move(path)), m_gate(options.gate) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Options &options)
{
    const bool readOnly = options.access == Access::ReadOnly;
    if (readOnly && !QFileInfo(path).isFile())
        return storageError(path, QStringLiteral("is not there"));
    if (!readOnly) {
        if (auto folder = makePrivateFolder(QFileInfo(path).path()); !folder)
            return folder.error();
        if (auto file = makePrivateFile(path); !file)
            return file.error();
    }

    std::unique_ptr<Database> database(new Database(path, options));
    if (auto connected = database->connectTo(options.access); !connected)
        return connected.error();
    if (auto configured = database->configure(options.keeping, options.access); !configured)
        return configured.error();
    return database;
}

Result<void> Database::connectTo(Access access)
{
    // One thread uses a connection, so SQLite need not lock it.
    const int flags =
        SQLITE_OPEN_NOMUTEX | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &connection, flags, nullptr);
    m_connection.reset(connection); // also what could not be opened
    if (code != SQLITE_OK)
        return fault(QStringLiteral("open"));
    sqlite3_busy_timeout(connection, busyTimeoutMs);
    return {};
}

Result<void> Database::configure(Keeping keeping, Access access)
{
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON")};
    if (access == Access::ReadWrite) {
        const bool network = isNetworkFileSystem(QStorageInfo(QFileInfo(m_path).path()).fileSystemType());
        const bool full = network || keeping == Keeping::Precious;
        pragmas += network ? QStringLiteral("PRAGMA journal_mode=DELETE")
                           : QStringLiteral("PRAGMA journal_mode=WAL");
        pragmas +=
            full ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL");
        if (keeping == Keeping::Disposable) {
            // A page of users touches most of their index. With SQLite's usual 4 MB it would be copied into
            // the file, and the disk waited for, at almost every commit. Reading it again costs little.
            pragmas += QStringLiteral("PRAGMA wal_autocheckpoint=8000"); // pages of 4 KiB
            pragmas += QStringLiteral("PRAGMA cache_size=-4000");        // KiB, at most
        }
    }
    for (const QString &pragma : pragmas) {
        if (auto done = select(pragma); !done)
            return done.error();
    }
    return {};
}

Error Database::fault(const QString &sql) const
{
    // Without a connection there was no memory for one.
    const QString text =
        QString::fromUtf8(m_connection ? sqlite3_errmsg(m_connection.get()) : sqlite3_errstr(SQLITE_NOMEM));
    Error error = storageError(m_path, QStringLiteral("%1 in: %2").arg(text.simplified(), sql));
    error.code = codeName(m_connection ? sqlite3_errcode(m_connection.get()) : SQLITE_NOMEM);
    return error;
}

Result<sqlite3_stmt *> Database::prepare(const QString &sql, const QVariantList &values)
{
    if (m_gate && !m_gate(sql))
        return storageError(m_path, QStringLiteral("refused by the gate: %1").arg(sql));
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v3(m_connection.get(), text.constData(), int(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return fault(sql);
        prepared = m_prepared.emplace(sql, Statement(statement)).first;
    }
    sqlite3_stmt *statement = prepared->second.get();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (bind(statement, int(i) + 1, values.at(i)) != SQLITE_OK)
            return fault(sql);
    }
    return statement;
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto statement = prepare(sql, values);
    if (!statement)
        return statement.error();
    Run run(*statement);
    while (run.next()) {
    }
    if (!run.done())
        return fault(sql);
    return sqlite3_changes(m_connection.get());
}

Result<QList<Database::Row>> Database::select(const QString &sql, const QVariantList &values)
{
    const auto statement = prepare(sql, values);
    if (!statement)
        return statement.error();
    Run run(*statement);
    QList<Row> rows;
    while (run.next())
        rows += run.row();
    if (!run.done())
        return fault(sql);
    return rows;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

Result<void> Database::executeScript(const QString &script)
{
    const QStringList lines = script.split(u'\n');
    QString sql;
    for (const QString &line : lines) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            sql += line + u'\n';
    }
    for (const QString &statement : sql.split(u';')) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto done = execute(statement.trimmed()); !done)
            return done.error();
    }
    return {};
}

Result<int> Database::userVersion()
{
    const auto rows = select(QStringLiteral("PRAGMA user_version"));
    if (!rows)
        return rows.error();
    return rows->value(0).value(0).toInt();
}

Result<void> Database::setUserVersion(int version)
{
    const auto done = execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
    return done ? Result<void>() : done.error();
}

Result<bool> Database::quickCheck()
{
    const auto rows = select(QStringLiteral("PRAGMA quick_check(1)"));
    if (!rows)
        return rows.error();
    return rows->value(0).value(0).toString() == QLatin1String("ok");
}

void Database::rollBack()
{
    executeUngated("ROLLBACK");
}

void Database::releaseMemory()
{
    executeUngated("PRAGMA shrink_memory");
}

// What it answers is not asked for: nothing could be done about it.
void Database::executeUngated(const char *sql)
{
    sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
}

bool meansDamage(const Error &error)
{
    return error.code == codeName(SQLITE_CORRUPT) || error.code == codeName(SQLITE_NOTADB);
}

} // namespace callboard
