// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/mirror.h"

#include "models/cache/transaction.h"

namespace callboard
{

Mirror::Mirror(Database &cache, const Clock &clock)
    : m_cache(cache),
      m_clock(clock),
      m_collections(cache),
      m_records(cache),
      m_studio(cache)
{
}

Result<bool> Mirror::applyPage(Collection collection, const ChangePage &page) const
{
    Transaction transaction(m_cache);
    if (!transaction.begun())
        return transaction.begun().error();
    auto state = m_collections.state(collection);
    if (!state)
        return state.error();

    if (state->epoch != page.epoch) {
        // The server was restored, or this is the first page: versions of another epoch mean nothing, nor
        // does its cursor.
        if (auto done = m_records.forgetVersions(collection); !done)
            return done.error();
        state = CollectionState{page.epoch, {}, state->generation + 1, false, state->syncedAt};
        if (!page.from.isEmpty()) {
            if (auto done = m_collections.store(collection, *state); !done)
                return done.error();
            if (auto done = transaction.commit(); !done)
                return done.error();
            return false;
        }
    }

    for (const Record &record : page.items) {
        if (auto done = m_records.apply(collection, record, state->generation); !done)
            return done.error();
    }
    CollectionState next = *state;
    next.cursor = page.cursor;
    if (!page.more) {
        if (!next.complete) {
            if (auto done = m_records.sweep(collection, next.generation); !done)
                return done.error();
        }
        next.complete = true;
        next.syncedAt = m_clock.now();
    }
    if (auto done = m_collections.store(collection, next); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return true;
}

Result<void> Mirror::startOver(Collection collection) const
{
    const auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    return m_collections.store(collection, {state->epoch, {}, state->generation + 1, false, state->syncedAt});
}

Result<void> Mirror::applyAnswer(Collection collection, const QString &epoch, const Record &record) const
{
    const auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    return state->epoch == epoch ? m_records.apply(collection, record, state->generation) : Result<void>();
}

} // namespace callboard
