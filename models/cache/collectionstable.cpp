// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/collectionstable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

Result<CollectionState> CollectionsTable::state(Collection collection) const
{
    const auto rows = m_database.select(
        QStringLiteral("SELECT epoch, cursor, generation, complete, synced_at, done, total, "
                       "stopped FROM collection WHERE name = ?"),
        {toString(collection)});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return CollectionState();
    const Database::Row &row = rows->first();
    return CollectionState{row.at(0).toString(),   row.at(1).toString(),      row.at(2).toLongLong(),
                           row.at(3).toBool(),     timeFromColumn(row.at(4)), row.at(5).toLongLong(),
                           row.at(6).toLongLong(), row.at(7).toBool()};
}

Result<void> CollectionsTable::store(Collection collection, const CollectionState &state) const
{
    const auto done = m_database.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO collection (name, epoch, cursor, generation, complete, synced_at, "
            "done, total, stopped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toString(collection), state.epoch, state.cursor, state.generation, state.complete,
         toColumn(state.syncedAt), state.done, state.total, state.stopped});
    return done ? Result<void>() : done.error();
}

Result<void> CollectionsTable::forget(Collection collection) const
{
    const auto done =
        m_database.execute(QStringLiteral("DELETE FROM collection WHERE name = ?"), {toString(collection)});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
