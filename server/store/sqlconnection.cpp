// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlconnection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace callboard::server
{

namespace
{

// A null QString means an empty text here, and the tables have no boolean type; null is an invalid QVariant.
QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? 1 : 0;
    case QMetaType::QString: return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
    case QMetaType::QByteArray: return value.toByteArray().isNull() ? QVariant(QByteArray("", 0)) : value;
    case QMetaType::UnknownType: return QVariant(QMetaType(QMetaType::QString));
    default: return value;
    }
}

SqlConnection::Fault faultOf(const QSqlError &error, Dialect dialect)
{
    const QString code = error.nativeErrorCode();
    if (dialect == Dialect::Sqlite) {
        // SQLITE_BUSY, SQLITE_LOCKED and their extended codes.
        const int primary = code.toInt() & 0xff;
        return primary == 5 || primary == 6 ? SqlConnection::Fault::Again : SqlConnection::Fault::Final;
    }
    // SQLSTATE classes: 40 transaction rollback, 08 connection, 57P operator intervention, 53 resources. A
    // broken socket has no code. 55P03: somebody else has a row for longer than lock_timeout; trying again
    // would only hold up more.
    if (code.startsWith(QLatin1String("40")))
        return SqlConnection::Fault::Again;
    if (code == QLatin1String("55P03"))
        return SqlConnection::Fault::Busy;
    if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) ||
        error.type() == QSqlError::ConnectionError)
        return SqlConnection::Fault::Lost;
    return SqlConnection::Fault::Final;
}

} // namespace

SqlConnection::SqlConnection(const StoreAddress &address)
    : m_address(address),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(
          address.dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name))
{
    if (address.dialect == Dialect::Sqlite) {
        m_database.setDatabaseName(address.file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        return;
    }
    m_database.setHostName(address.host);
    m_database.setPort(address.port);
    m_database.setDatabaseName(address.database);
    m_database.setUserName(address.user);
    m_database.setPassword(address.password);
    m_database.setConnectOptions(address.options);
}

SqlConnection::~SqlConnection()
{
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqlConnection::open()
{
    close();
    reset();
    if (!m_database.open()) {
        fail(m_database.lastError(), QStringLiteral("open"));
        return error();
    }
    if (m_address.dialect == Dialect::Sqlite) {
        for (const QString &pragma :
             {QStringLiteral("pragma journal_mode = wal"), QStringLiteral("pragma synchronous = full"),
              QStringLiteral("pragma foreign_keys = on")})
            control(pragma);
    } else {
        // A transaction that was left open (a debugger, a stopped machine) must not hold the others up for
        // ever.
        control(QStringLiteral("set idle_in_transaction_session_timeout = '30s'"));
        control(QStringLiteral("set lock_timeout = '20s'"));
        control(QStringLiteral("set statement_timeout = '30s'"));
        control(QStringLiteral("set synchronous_commit = on"));
    }
    if (failed())
        return error();
    return {};
}

void SqlConnection::close()
{
    m_statements.clear();
    m_database.close();
}

void SqlConnection::reset()
{
    m_fault = Fault::None;
    m_detail.clear();
    m_discarded = false;
    m_announcements.clear();
    m_announced.clear();
    m_now = QDateTime::currentDateTimeUtc();
}

bool SqlConnection::control(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    fail(query.lastError(), sql);
    return false;
}

Error SqlConnection::error() const
{
    Error error;
    error.kind = m_fault == Fault::Final ? ErrorKind::Storage : ErrorKind::Unreachable;
    error.text = QStringLiteral("The studio's database can't be used: %1").arg(m_detail);
    error.detail = m_detail;
    return error;
}

void SqlConnection::fail(const QSqlError &error, const QString &sql)
{
    if (m_fault != Fault::None)
        return;
    m_fault = faultOf(error, m_address.dialect);
    // The driver's text may quote values; PostgreSQL's DETAIL lines always do. Only the first line goes into
    // a log.
    m_detail = QStringLiteral("%1 [%2] in: %3")
                   .arg(error.databaseText().section(u'\n', 0, 0), error.nativeErrorCode(),
                        sql.simplified().left(160));
}

QSqlQuery *SqlConnection::run(const QString &sql, const QVariantList &values)
{
    if (failed())
        return nullptr;
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(m_address.dialect == Dialect::Sqlite);
        if (!query.prepare(sql)) {
            fail(query.lastError(), sql);
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &statement = found->second;
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, bindable(values.at(i)));
    if (!statement.exec()) {
        fail(statement.lastError(), sql);
        return nullptr;
    }
    return &statement;
}

QList<Row> SqlConnection::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery *statement = run(sql, values);
    if (!statement)
        return {};
    QList<Row> rows;
    const int columns = statement->record().count();
    while (statement->next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row += statement->value(i);
        rows += Row(row);
    }
    if (statement->lastError().isValid()) {
        fail(statement->lastError(), sql);
        rows.clear();
    }
    statement->finish();
    return rows;
}

qint64 SqlConnection::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery *statement = run(sql, values);
    if (!statement)
        return 0;
    const qint64 touched = statement->numRowsAffected();
    statement->finish();
    return touched;
}

void SqlConnection::announce(const QString &what)
{
    Q_ASSERT(what.size() <= 200);
    if (m_announced.contains(what))
        return;
    m_announced.insert(what);
    m_announcements += what;
}

} // namespace callboard::server
