// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/mirror.h"

#include "models/cache/transaction.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace callboard
{

Mirror::Mirror(Database &cache, const Clock &clock)
    : m_cache(cache),
      m_clock(clock),
      m_collections(cache),
      m_records(cache),
      m_users(cache),
      m_studio(cache)
{
}

void Mirror::releaseMemory() const
{
    m_cache.releaseMemory();
#ifdef __GLIBC__
    malloc_trim(0); // by itself it keeps what lies between other things: 5 MB after 100,000 users
#endif
}

Result<bool> Mirror::take(Collection collection, const Head &head, const Step &forgetVersions,
                          const Step &apply, const Step &sweep) const
{
    Transaction transaction(m_cache);
    if (!transaction.begun())
        return transaction.begun().error();
    auto state = m_collections.state(collection);
    if (!state)
        return state.error();

    const bool otherEpoch = state->epoch != head.epoch;
    const bool fits = !otherEpoch || head.from.isEmpty();
    if (otherEpoch) {
        // The server was restored, or this is the first page: versions of another epoch mean nothing, nor
        // does its cursor.
        if (auto done = forgetVersions(*state); !done)
            return done.error();
        state = CollectionState{head.epoch, {}, state->generation + 1, false, state->syncedAt,
                                0,          0,  state->stopped};
    }
    CollectionState next = *state;
    if (fits) {
        if (auto done = apply(*state); !done)
            return done.error();
        next.cursor = head.cursor;
        if (head.total)
            next.total = *head.total;
        if (!next.complete)
            next.done += head.count;
        if (!head.more) {
            if (!next.complete) {
                if (auto done = sweep(next); !done)
                    return done.error();
            }
            next.complete = true;
            next.syncedAt = m_clock.now();
        }
    }
    if (auto done = m_collections.store(collection, next); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return fits;
}

Result<bool> Mirror::applyPage(Collection collection, const ChangePage &page) const
{
    return take(
        collection, {page.epoch, page.from, page.cursor, page.more, page.total, page.items.size()},
        [&](const CollectionState &) { return m_records.forgetVersions(collection); },
        [&](const CollectionState &state) -> Result<void> {
            for (const Record &record : page.items) {
                if (auto done = m_records.apply(collection, record, state.generation); !done)
                    return done;
            }
            return {};
        },
        [&](const CollectionState &state) { return m_records.sweep(collection, state.generation); });
}

Result<Mirror::UserChanges> Mirror::applyUsers(const UserPage &page) const
{
    UserChanges changes;
    const auto applied = take(
        Collection::Users, {page.epoch, page.from, page.cursor, page.more, page.total, page.users.size()},
        [&](const CollectionState &) { return m_users.forgetVersions(); },
        [&](const CollectionState &state) -> Result<void> {
            for (const User &user : page.users) {
                const auto news = m_users.apply(user, state.generation);
                if (!news)
                    return news.error();
                if (*news)
                    changes.arrived += user;
            }
            for (const UserPage::Gone &gone : page.gone) {
                const auto news = m_users.remove(gone.id, gone.version);
                if (!news)
                    return news.error();
                if (*news)
                    changes.gone += gone.id;
            }
            return {};
        },
        [&](const CollectionState &state) -> Result<void> {
            const auto gone = m_users.sweep(state.generation);
            if (!gone)
                return gone.error();
            changes.gone += *gone;
            return {};
        });
    if (!applied)
        return applied.error();
    changes.applied = *applied;
    return changes;
}

Result<void> Mirror::startOver(Collection collection) const
{
    const auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    return m_collections.store(collection, {state->epoch, {}, state->generation + 1, false, state->syncedAt});
}

Result<void> Mirror::setStopped(Collection collection, bool stopped) const
{
    auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    state.value().stopped = stopped;
    return m_collections.store(collection, *state);
}

Result<void> Mirror::applyAnswer(Collection collection, const QString &epoch, const Record &record) const
{
    const auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    return state->epoch == epoch ? m_records.apply(collection, record, state->generation) : Result<void>();
}

Result<void> Mirror::applyAnswer(Collection collection, const Record &record) const
{
    const auto state = m_collections.state(collection);
    if (!state)
        return state.error();
    return m_records.apply(collection, record, state->generation);
}

Result<bool> Mirror::applyAnswer(const User &user) const
{
    const auto state = m_collections.state(Collection::Users);
    if (!state)
        return state.error();
    return m_users.apply(user, state->generation);
}

Result<void> Mirror::forgetAdministration() const
{
    Transaction transaction(m_cache);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = m_users.clear(); !done)
        return done;
    for (const Collection collection : administratorsCollections) {
        if (auto done = m_records.clear(collection); !done)
            return done;
        if (auto done = m_collections.forget(collection); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace callboard
