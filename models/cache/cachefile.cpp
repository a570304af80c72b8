// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cachefile.h"

#include "models/cache/migrator.h"
#include "models/cache/transaction.h"

#include <QFile>

namespace callboard
{

namespace
{

Result<void> makeSchema(Database &database)
{
    const Migration schema = cacheSchema();
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = database.executeScript(schema.sql); !done)
        return done;
    if (auto done = database.setUserVersion(schema.version); !done)
        return done;
    return transaction.commit();
}

// The file as it is, made if it is new; nullptr if it is of no use.
Result<std::unique_ptr<Database>> openWhole(const QString &path, const Database::Gate &gate)
{
    auto database = Database::open(path, {Database::Keeping::Disposable, Database::Access::ReadWrite, gate});
    if (!database)
        return database;
    const auto whole = (*database)->quickCheck();
    (*database)->releaseMemory();
    if (!whole)
        return whole.error();
    const auto version = (*database)->userVersion();
    if (!version)
        return version.error();
    if (*whole && *version == cacheSchema().version)
        return database;
    const auto tables = (*database)->select(QStringLiteral("SELECT name FROM sqlite_master LIMIT 1"));
    if (!tables)
        return tables.error();
    if (!*whole || *version != 0 || !tables->isEmpty())
        return std::unique_ptr<Database>();
    const auto made = makeSchema(**database);
    return made ? std::move(database) : Result<std::unique_ptr<Database>>(made.error());
}

} // namespace

Result<std::unique_ptr<Database>> openCache(const QString &path, const Database::Gate &gate)
{
    auto database = openWhole(path, gate);
    const bool useless = database ? !*database : meansDamage(database.error());
    if (!useless)
        return database;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    return openWhole(path, gate);
}

} // namespace callboard
