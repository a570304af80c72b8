// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/migrator.h"

#include "models/cache/privatefiles.h"
#include "models/cache/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace callboard
{

namespace
{

// Counts up whenever cache.sql changes.
constexpr int cacheVersion = 3;

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/callboard/migrations/%1").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Migration> Migrator::outboxMigrations()
{
    QList<Migration> migrations;
    const QStringList names = QDir(QStringLiteral(":/callboard/migrations"))
                                  .entryList({QStringLiteral("outbox-*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations += {int(migrations.size()) + 1, resource(name)};
    return migrations;
}

Migration cacheSchema()
{
    return {cacheVersion, resource(QStringLiteral("cache.sql"))};
}

Result<void> Migrator::migrate(Database &database) const
{
    const auto version = database.userVersion();
    if (!version)
        return version.error();
    if (*version > latest()) {
        Error error;
        error.kind = ErrorKind::UpgradeRequired;
        error.text = QCoreApplication::translate(
            "callboard::Storage",
            "Your waiting changes were kept by a newer version of this program. Start that "
            "version to go on.");
        error.detail =
            QStringLiteral("%1 has form %2, known is %3").arg(database.path()).arg(*version).arg(latest());
        return error;
    }
    if (*version > 0 && *version < latest()) {
        if (auto backup = backUp(database, *version); !backup)
            return backup;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (auto done = database.executeScript(migration.sql); !done)
            return done;
        if (auto done = database.setUserVersion(migration.version); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::backUp(Database &database, int version) const
{
    // VACUUM INTO wants a file that is absent or empty; one from an interrupted attempt is only a copy.
    const QString path = QStringLiteral("%1.backup-v%2").arg(database.path()).arg(version);
    QFile::remove(path);
    if (auto made = makePrivateFile(path); !made)
        return made;
    const auto done = database.execute(QStringLiteral("VACUUM INTO ?"), {path});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
