// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/collectionstable.h"
#include "models/cache/recordstable.h"
#include "models/cache/studiotable.h"
#include "models/cache/userstable.h"
#include "models/domain/clock.h"
#include "models/domain/userpage.h"

#include <functional>

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
    //! What a page of users has changed here.
    struct UserChanges {
        bool applied = false; //!< false: as applyPage()
        QList<User> arrived;
        QList<RecordId> gone;
    };
    [[nodiscard]] Result<UserChanges> applyUsers(const UserPage &page) const;
    //! Read from the beginning at the next pull; what is here stays until that has ended.
    [[nodiscard]] Result<void> startOver(Collection collection) const;
    //! Whether the person has stopped its first reading.
    [[nodiscard]] Result<void> setStopped(Collection collection, bool stopped) const;
    //! What an answer to a mutation brought; of another epoch it is left for the next pull.
    [[nodiscard]] Result<void> applyAnswer(Collection collection, const QString &epoch,
                                           const Record &record) const;

    //! What an action brought: a record whose epoch was not told. The next pull sets right what that may get
    //! wrong.
    [[nodiscard]] Result<void> applyAnswer(Collection collection, const Record &record) const;
    //! The same for a user; says whether it was news.
    [[nodiscard]] Result<bool> applyAnswer(const User &user) const;
    //! An action has removed them; says whether they were here.
    [[nodiscard]] Result<bool> removeUser(const RecordId &user) const { return m_users.remove(user); }

    [[nodiscard]] Result<UsersTable::Piece> users(qint64 after, int limit) const
    {
        return m_users.read(after, limit);
    }
    //! After reading or writing very many of them: what that has taken goes back to the system.
    void releaseMemory() const;
    [[nodiscard]] Result<qint64> userCount() const { return m_users.count(); }
    //! Everything that only administrators may have.
    [[nodiscard]] Result<void> forgetAdministration() const;

    [[nodiscard]] Result<std::optional<StudioInfo>> studio() const { return m_studio.info(); }
    [[nodiscard]] Result<void> storeStudio(const StudioInfo &info) const { return m_studio.store(info); }

private:
    //! What every page has, whatever it holds.
    struct Head {
        QString epoch;
        QString from;
        QString cursor;
        bool more = false;
        std::optional<qint64> total;
        qsizetype count = 0;
    };
    using Step = std::function<Result<void>(const CollectionState &)>;
    [[nodiscard]] Result<bool> take(Collection collection, const Head &head, const Step &forgetVersions,
                                    const Step &apply, const Step &sweep) const;

    Database &m_cache;
    const Clock &m_clock;
    CollectionsTable m_collections;
    RecordsTable m_records;
    UsersTable m_users;
    StudioTable m_studio;
};

} // namespace callboard
