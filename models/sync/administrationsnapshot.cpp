// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/administrationsnapshot.h"

#include "models/cache/migrator.h"
#include "models/cache/recordstable.h"
#include "models/sync/accountfiles.h"

#include <algorithm>

namespace callboard
{

Result<AdministrationSnapshot> takeAdministration(Database &cache)
{
    const RecordsTable records(cache);
    const auto seats = records.all(Collection::Seats);
    if (!seats)
        return seats.error();
    const auto purchases = records.all(Collection::Purchases);
    if (!purchases)
        return purchases.error();
    const auto settings = records.all(Collection::Settings);
    if (!settings)
        return settings.error();

    // What was checked on its way in and cannot be read all the same is as good as not here.
    AdministrationSnapshot snapshot;
    for (const Record &record : *seats) {
        if (const auto read = Seats::fromRecord(record))
            snapshot.seats = *read;
    }
    for (const Record &record : *purchases) {
        if (const auto read = Purchase::fromRecord(record))
            snapshot.purchases += *read;
    }
    for (const Record &record : *settings) {
        if (const auto read = StudioSettings::fromRecord(record))
            snapshot.settings = *read;
    }
    std::stable_sort(snapshot.purchases.begin(), snapshot.purchases.end(),
                     [](const Purchase &a, const Purchase &b) { return a.at > b.at; });
    return snapshot;
}

AdministrationSnapshot readAdministration(const QString &folder)
{
    const auto cache = Database::open(AccountFiles::cachePath(folder),
                                      {Database::Keeping::Disposable, Database::Access::ReadOnly, {}});
    if (!cache)
        return {};
    const auto version = (*cache)->userVersion();
    if (!version || *version != cacheSchema().version)
        return {};
    const auto snapshot = takeAdministration(**cache);
    return snapshot ? *snapshot : AdministrationSnapshot();
}

} // namespace callboard
