// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cachefile.h"

#include "models/cache/migrator.h"
#include "models/cache/transaction.h"

#include <QFile>
#include <QFileInfo>

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

Result<std::unique_ptr<Database>> openWhole(const QString &path, const Database::Gate &gate)
{
    auto database = Database::open(path, {Database::Keeping::Disposable, Database::Access::ReadWrite, gate});
    if (!database)
        return database;
    const auto whole = (*database)->quickCheck();
    if (!whole)
        return whole.error();
    const auto version = (*database)->userVersion();
    if (!version)
        return version.error();
    if (*whole && *version == cacheSchema().version)
        return database;
    if (*version == 0) {
        if (auto made = makeSchema(**database); made)
            return database;
    }
    Error error;
    error.kind = ErrorKind::Storage;
    error.detail = QStringLiteral("%1 is damaged or of another form").arg(path);
    return error;
}

} // namespace

Result<std::unique_ptr<Database>> openCache(const QString &path, const Database::Gate &gate)
{
    if (auto database = openWhole(path, gate); database)
        return database;
    if (QFileInfo(path).isSymLink())
        return Database::open(path, {}); // which refuses it, with the reason
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    return openWhole(path, gate);
}

} // namespace callboard
