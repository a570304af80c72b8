// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/user.h"

namespace callboard
{

//! \brief Table `user` of cache.db: the studio's users, for administrators. A table of its own, because there
//! may be 100,000: a row is written and read without a detour by JSON.
class UsersTable
{
public:
    explicit UsersTable(Database &database) : m_database(database) {}

    //! Some of them, in the order in which they came.
    struct Piece {
        QList<User> users;
        qint64 last = 0; //!< where the next one begins
    };
    [[nodiscard]] Result<Piece> read(qint64 after, int limit) const;
    [[nodiscard]] Result<qint64> count() const;

    //! Takes the user over if that is newer than what is here; says whether it was.
    [[nodiscard]] Result<bool> apply(const User &user, qint64 generation) const;
    //! A tombstone; says whether anybody was removed.
    [[nodiscard]] Result<bool> remove(const RecordId &user, qint64 version) const;
    //! Whatever the version.
    [[nodiscard]] Result<bool> remove(const RecordId &user) const;
    //! Another epoch: the versions here mean nothing any more.
    [[nodiscard]] Result<void> forgetVersions() const;
    //! Removes whom the reading that just ended did not bring, and says whom.
    [[nodiscard]] Result<QList<RecordId>> sweep(qint64 generation) const;
    [[nodiscard]] Result<void> clear() const;

private:
    Database &m_database;
};

} // namespace callboard
