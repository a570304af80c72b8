// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/outboxfile.h"

#include "models/cache/envelopetable.h"
#include "models/cache/migrator.h"
#include "models/cache/outboxtable.h"
#include "models/cache/privatefiles.h"
#include "models/cache/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace callboard
{

namespace
{

const Database::Options precious{Database::Keeping::Precious, Database::Access::ReadWrite, {}};

// A file that is another program's, full, or locked is not damaged: only SQLite's own verdict counts, or a
// header that is not its.
bool isDamaged(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    if (!file.read(16).startsWith(QByteArrayLiteral("SQLite format 3")))
        return true;
    file.close();
    const auto database = Database::open(path, precious);
    if (!database)
        return meansDamage(database.error());
    const auto whole = (*database)->quickCheck();
    return whole ? !*whole : meansDamage(whole.error());
}

QString putAside(const QString &path, const QDateTime &now)
{
    const QString aside = QStringLiteral("%1.corrupt-%2")
                              .arg(path, now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
    for (const char *suffix :
         {"-wal", "-shm", "-journal", ""}) // the file itself last: a crash in between is tried again
        QFile::rename(path + QLatin1String(suffix), aside + QLatin1String(suffix));
    return aside;
}

// Row by row, because a damaged page fails every query that touches it.
QList<Database::Row> readableRows(Database &database, const QString &columns, const QString &table,
                                  const QString &key)
{
    QList<Database::Row> rows;
    qint64 last = 0;
    const auto largest = database.select(QStringLiteral("SELECT max(seq) FROM sqlite_sequence"));
    const qint64 end = largest ? largest->value(0).value(0).toLongLong() : 0;
    constexpr qint64 giveUpAfter = 10000;
    for (qint64 id = 1; id <= qMin(end, last + giveUpAfter); ++id) {
        const auto row =
            database.select(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(columns, table, key), {id});
        if (row && !row->isEmpty()) {
            rows += row->first();
            last = id;
        }
    }
    return rows;
}

int copyRows(Database &from, Database &to, const QString &table, const QString &key, const QString &columns)
{
    QString marks = QStringLiteral("?");
    for (qsizetype i = columns.count(u','); i > 0; --i)
        marks += QStringLiteral(", ?");
    int copied = 0;
    for (const Database::Row &row : readableRows(from, columns, table, key)) {
        if (to.execute(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(table, columns, marks),
                       row))
            ++copied;
    }
    return copied;
}

int salvageRows(const QString &damaged, Database &into)
{
    const auto from = Database::open(damaged, precious);
    if (!from)
        return 0;
    Transaction transaction(into);
    if (!transaction.begun())
        return 0;
    copyRows(**from, into, QStringLiteral("envelope"), QStringLiteral("seq"),
             QStringLiteral(
                 "seq, client, number, key, collection, record, base_version, epoch, attempts, created_at"));
    const int edits = copyRows(
        **from, into, QStringLiteral("edit"), QStringLiteral("id"),
        QStringLiteral("id, collection, record, field, base, value, made_at, state, envelope, problem, "
                       "theirs, theirs_by, theirs_at"));
    return transaction.commit() ? edits : 0;
}

} // namespace

Result<OpenedOutbox> openOutbox(const QString &path, const QDateTime &now, const Database::Gate &gate)
{
    OpenedOutbox opened;
    if (isDamaged(path))
        opened.salvage = Salvage{putAside(path, now), 0};

    auto database = Database::open(path, {Database::Keeping::Precious, Database::Access::ReadWrite, gate});
    if (!database)
        return database.error();
    if (auto migrated = Migrator(Migrator::outboxMigrations()).migrate(**database); !migrated)
        return migrated.error();
    if (opened.salvage)
        opened.salvage->edits = salvageRows(opened.salvage->damagedFile, **database);
    opened.database = std::move(database.value());
    return opened;
}

} // namespace callboard
