// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/database.h"

#include "models/cache/privatefiles.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QStorageInfo>
#include <QUuid>

namespace callboard
{

namespace
{

// Longer than any transaction of ours; the other process is at work on the same file.
constexpr int busyTimeoutMs = 5000;

constexpr int sqliteCorrupt = 11; // sqlite.org/rescode.html
constexpr int sqliteNotADatabase = 26;
constexpr int primaryCode = 0xff; // the rest of an extended code says more exactly what happened

QString codeName(int code)
{
    return QStringLiteral("sqlite-%1").arg(code & primaryCode);
}

Error sqlError(const QString &path, const QSqlError &cause, const QString &sql)
{
    Error error = storageError(path, QStringLiteral("%1 in: %2").arg(cause.text().simplified(), sql));
    error.code = codeName(cause.nativeErrorCode().toInt());
    return error;
}

} // namespace

Database::Database(QString path, const Options &options)
    : m_path(std::move(path)),
      m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_gate(options.gate)
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

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
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_database.setDatabaseName(path);
    database->m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(busyTimeoutMs)
            .arg(readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database->m_database.open())
        return sqlError(path, database->m_database.lastError(), QStringLiteral("open"));
    if (auto configured = database->configure(options.keeping, options.access); !configured)
        return configured.error();
    return database;
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

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    if (m_gate && !m_gate(sql))
        return storageError(m_path, QStringLiteral("refused by the gate: %1").arg(sql));
    auto query = m_prepared.find(sql);
    if (query == m_prepared.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return sqlError(m_path, fresh.lastError(), sql);
        query = m_prepared.emplace(sql, std::move(fresh)).first;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null QString is an empty text to us; NULL is what a null QVariant writes (in Qt 6 they differ).
        const QVariant &value = values.at(i);
        const bool emptyText =
            !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull();
        query->second.bindValue(int(i), emptyText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query->second.exec()) {
        const Error error = sqlError(m_path, query->second.lastError(), sql);
        query->second.finish();
        return error;
    }
    return &query->second;
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    m_lastInsertId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return changed;
}

Result<QList<Database::Row>> Database::select(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    const int columns = (*query)->record().count();
    QList<Row> rows;
    // An error in the middle of reading ends next() like the last row does; only lastError() tells.
    while ((*query)->next()) {
        Row row;
        for (int i = 0; i < columns; ++i)
            row += (*query)->value(i);
        rows += row;
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return sqlError(m_path, error, sql);
    return rows;
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
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

void Database::releaseMemory()
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("PRAGMA shrink_memory"));
}

bool meansDamage(const Error &error)
{
    return error.code == codeName(sqliteCorrupt) || error.code == codeName(sqliteNotADatabase);
}

} // namespace callboard
