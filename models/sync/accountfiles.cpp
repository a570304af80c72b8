// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountfiles.h"

#include "models/cache/cachefile.h"
#include "models/cache/clienttable.h"
#include "models/cache/privatefiles.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace callboard
{

namespace
{

// Where this folder is: another machine or another place means that it was copied.
QString machineOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QSysInfo::machineHostName().toUtf8());
    hash.addData(folder.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString AccountFiles::cachePath(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}
QString AccountFiles::outboxPath(const QString &folder)
{
    return folder + QStringLiteral("/outbox.db");
}
QString AccountFiles::picturesPath(const QString &folder)
{
    return folder + QStringLiteral("/pictures");
}
QString AccountFiles::lockPath(const QString &folder)
{
    return folder + QStringLiteral("/leader.lock");
}

AccountFiles::AccountFiles(const QString &folder, const Clock &clock, std::unique_ptr<Database> cache,
                           OpenedOutbox outbox)
    : m_cache(std::move(cache)),
      m_outbox(std::move(outbox)),
      m_pictures(picturesPath(folder)),
      m_mirror(*m_cache, clock),
      m_queue(*m_outbox.database, m_mirror, m_pictures, clock),
      m_expectations(*m_outbox.database)
{
}

Result<std::unique_ptr<AccountFiles>> AccountFiles::open(const QString &folder, const Clock &clock,
                                                         const Database::Gate &gate)
{
    if (auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto outbox = openOutbox(outboxPath(folder), clock.now(), gate);
    if (!outbox)
        return outbox.error();
    auto cache = openCache(cachePath(folder), gate);
    if (!cache)
        return cache.error();
    if (auto client = ClientTable(*outbox->database).enroll(machineOf(folder), clock.now()); !client)
        return client.error();

    std::unique_ptr<AccountFiles> files(
        new AccountFiles(folder, clock, std::move(cache.value()), std::move(outbox.value())));
    // The program may have ended between the mirror's commit and the outbox's.
    if (auto rebased = files->m_queue.rebaseAll(); !rebased)
        return rebased.error();
    files->m_queue.sweepSpool();
    return files;
}

Result<AccountSnapshot> AccountFiles::snapshot(const RecordId &profile)
{
    return takeSnapshot(*m_cache, *m_outbox.database, profile);
}

} // namespace callboard
