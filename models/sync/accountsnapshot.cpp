// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountsnapshot.h"

#include "models/cache/collectionstable.h"
#include "models/cache/historytable.h"
#include "models/cache/migrator.h"
#include "models/cache/privatefiles.h"
#include "models/cache/recordstable.h"
#include "models/cache/studiotable.h"
#include "models/sync/accountfiles.h"
#include "models/sync/outboxrules.h"

namespace callboard
{

namespace
{

Result<void> addProfile(Database &cache, const QList<OutboxEdit> &edits, const RecordId &id,
                        AccountSnapshot &snapshot)
{
    const auto record = RecordsTable(cache).record(Collection::Profile, id);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    auto profile = Profile::fromJson(id, overlay((*record)->fields, edits));
    if (!profile)
        return profile.error();
    snapshot.profile.loaded = true;
    snapshot.profile.profile = *profile;
    snapshot.profile.version = (*record)->version;
    return {};
}

void addEdits(const QList<OutboxEdit> &edits, AccountSnapshot &snapshot)
{
    for (const OutboxEdit &edit : edits) {
        snapshot.waiting +=
            {edit.id, edit.field, edit.base, edit.value, edit.madeAt, edit.envelope != 0, edit.problem};
        snapshot.profile.waiting += edit.field;
        if (edit.state == EditState::Waiting)
            snapshot.somethingToSend = true;
        else
            ++snapshot.needChoice;
        if (edit.state != EditState::Conflict)
            continue;
        snapshot.profile.conflicts += edit.field;
        snapshot.conflicts +=
            {edit.id, edit.field, edit.value, edit.theirs, edit.madeAt, edit.theirsBy, edit.theirsAt};
    }
}

// What went through since the change was made that now needs a choice.
Result<void> addMerged(Database &outbox, AccountSnapshot &snapshot)
{
    if (snapshot.conflicts.isEmpty())
        return {};
    QDateTime since = snapshot.conflicts.first().mineAt;
    for (const FieldConflict &conflict : snapshot.conflicts)
        since = qMin(since, conflict.mineAt);
    const auto applied = HistoryTable(outbox).appliedSince(since);
    if (!applied)
        return applied.error();
    for (const QString &field : *applied) {
        if (!snapshot.profile.waiting.contains(field))
            snapshot.merged += field;
    }
    return {};
}

Result<void> addStudio(Database &cache, AccountSnapshot &snapshot)
{
    const auto studio = StudioTable(cache).info();
    if (!studio)
        return studio.error();
    snapshot.studio = studio->value_or(StudioInfo());
    snapshot.administrator = snapshot.profile.loaded && snapshot.studio.can.administration &&
                             snapshot.profile.profile.role == Role::Administrator;
    const auto records = RecordsTable(cache).all(Collection::Studio);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        if (const auto facts = StudioFacts::fromRecord(record))
            snapshot.facts = *facts;
    }
    const auto state = CollectionsTable(cache).state(Collection::Profile);
    if (!state)
        return state.error();
    snapshot.lastSynced = state->syncedAt;
    return {};
}

// Only a file of the form that this version knows is read.
Result<std::unique_ptr<Database>> openToRead(const QString &path, int form)
{
    auto database = Database::open(path, {Database::Keeping::Disposable, Database::Access::ReadOnly, {}});
    if (!database)
        return database;
    const auto version = (*database)->userVersion();
    if (!version)
        return version.error();
    return *version == form ? std::move(database) : storageError(path, QStringLiteral("has another form"));
}

} // namespace

Result<AccountSnapshot> takeSnapshot(Database &cache, Database &outbox, const RecordId &profile)
{
    const auto edits = OutboxTable(outbox).all();
    if (!edits)
        return edits.error();
    AccountSnapshot snapshot;
    if (auto done = addProfile(cache, *edits, profile, snapshot); !done)
        return done.error();
    addEdits(*edits, snapshot);
    if (auto done = addMerged(outbox, snapshot); !done)
        return done.error();
    if (auto done = addStudio(cache, snapshot); !done)
        return done.error();
    return snapshot;
}

AccountSnapshot readSnapshot(const QString &folder, const RecordId &profile)
{
    const auto cache = openToRead(AccountFiles::cachePath(folder), cacheSchema().version);
    if (!cache)
        return {};
    const int outboxForm = Migrator(Migrator::outboxMigrations()).latest();
    const auto outbox = openToRead(AccountFiles::outboxPath(folder), outboxForm);
    if (outbox) {
        const auto snapshot = takeSnapshot(**cache, **outbox, profile);
        return snapshot ? *snapshot : AccountSnapshot();
    }
    // The outbox of a newer program: what the server had is still worth showing.
    AccountSnapshot snapshot;
    const bool whole = addProfile(**cache, {}, profile, snapshot) && addStudio(**cache, snapshot);
    return whole ? snapshot : AccountSnapshot();
}

} // namespace callboard
