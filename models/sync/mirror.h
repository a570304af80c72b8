// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/collectionstable.h"
#include "models/cache/recordstable.h"
#include "models/cache/studiotable.h"
#include "models/domain/clock.h"

namespace callboard
{

//! \brief The copy of what the server has (cache.db), and how far it has been read.
class Mirror
{
public:
    Mirror(Database &cache, const Clock &clock);

    [[nodiscard]] Result<CollectionState> state(Collection collection) const
    {
        return m_collections.state(collection);
    }
    [[nodiscard]] Result<std::optional<Record>> record(Collection collection, const RecordId &id) const
    {
        return m_records.record(collection, id);
    }

    //! One page, and the cursor behind it, in one transaction. A page of another epoch than the one read
    //! before starts a reading anew; it is then asked for from the beginning (false is returned) instead of
    //! applied.
    [[nodiscard]] Result<bool> applyPage(Collection collection, const ChangePage &page) const;
    //! Read from the beginning at the next pull; what is here stays until that has ended.
    [[nodiscard]] Result<void> startOver(Collection collection) const;
    //! What an answer to a mutation brought; of another epoch it is left for the next pull.
    [[nodiscard]] Result<void> applyAnswer(Collection collection, const QString &epoch,
                                           const Record &record) const;

    [[nodiscard]] Result<std::optional<StudioInfo>> studio() const { return m_studio.info(); }
    [[nodiscard]] Result<void> storeStudio(const StudioInfo &info) const { return m_studio.store(info); }

private:
    Database &m_cache;
    const Clock &m_clock;
    CollectionsTable m_collections;
    RecordsTable m_records;
    StudioTable m_studio;
};

} // namespace callboard
