// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace callboard::server
{

namespace
{

// Any number will do, as long as nothing else on the same database takes it: "callb" in ASCII.
constexpr qint64 migrationLock = 0x63616c6c62;

QString inDialect(QString sql, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    sql.replace(QLatin1String("@blob@"), sqlite ? QLatin1String("blob") : QLatin1String("bytea"));
    sql.replace(QLatin1String("@serial@"),
                sqlite ? QLatin1String("integer primary key autoincrement")
                       : QLatin1String("bigint generated always as identity primary key"));
    return sql;
}

// Statements end with a semicolon. What stands between "--@sqlite" or "--@postgres" and "--@end" is one
// statement of that dialect alone, whatever it contains (triggers, functions).
QStringList statementsOf(const QString &fileName, Dialect dialect)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QLatin1String ours(dialect == Dialect::Sqlite ? "--@sqlite" : "--@postgres");
    QStringList statements;
    QString common;
    QString own;
    QString mark;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString code = line.section(QStringLiteral("--"), 0, 0) + u'\n';
        if (line.startsWith(QLatin1String("--@end"))) {
            if (mark == ours)
                statements += inDialect(own, dialect).trimmed();
            own.clear();
            mark.clear();
        } else if (line.startsWith(QLatin1String("--@"))) {
            mark = line.trimmed();
        } else if (!mark.isEmpty()) {
            own += code;
        } else {
            common += code;
            if (!common.trimmed().endsWith(u';'))
                continue;
            statements += inDialect(common, dialect).trimmed().chopped(1);
            common.clear();
        }
    }
    return statements;
}

void makeStudio(SqlConnection &connection)
{
    connection.execute(
        QStringLiteral(
            "insert into studio (id, name, epoch, change_counter, tombstone_horizon) values (1, ?, ?, 0, 0)"),
        {QStringLiteral("Callboard Studio"), QUuid::createUuid().toString(QUuid::WithoutBraces)});
}

Error tooNew(int version, int known)
{
    Error error;
    error.kind = ErrorKind::UpgradeRequired;
    error.text =
        QStringLiteral(
            "The database has version %1, this program knows up to %2. Install a newer callboard-server.")
            .arg(version)
            .arg(known);
    return error;
}

} // namespace

Result<void> migrate(SqlConnection &connection)
{
    const QDir folder(QStringLiteral(":/server/migrations"));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    const bool sqlite = connection.dialect() == Dialect::Sqlite;

    connection.reset();
    // Both forms keep other processes out until the commit.
    connection.control(sqlite ? QStringLiteral("begin immediate") : QStringLiteral("begin"));
    if (!sqlite)
        connection.control(QStringLiteral("select pg_advisory_xact_lock(%1)").arg(migrationLock));
    // PostgreSQL can't prepare statements that define something.
    connection.control(QStringLiteral("create table if not exists schema_version (version bigint not null)"));
    const auto row = connection.first(QStringLiteral("select max(version) from schema_version"));
    const int version = row && !row->isNull(0) ? int(row->integer(0)) : 0;
    if (version > files.size()) {
        connection.control(QStringLiteral("rollback"));
        return tooNew(version, int(files.size()));
    }
    for (int next = version + 1; next <= files.size(); ++next) {
        for (const QString &statement :
             statementsOf(folder.filePath(files.at(next - 1)), connection.dialect()))
            connection.control(statement);
        connection.execute(QStringLiteral("insert into schema_version (version) values (?)"), {next});
        // The later steps build on the studio's row.
        if (next == 1)
            makeStudio(connection);
    }
    if (!connection.failed())
        connection.control(QStringLiteral("commit"));
    if (connection.failed()) {
        const Error error = connection.error();
        connection.control(QStringLiteral("rollback"));
        return error;
    }
    return {};
}

} // namespace callboard::server
