// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/record.h"

namespace callboard
{

//! \brief Table `record` of cache.db: what the server has.
class RecordsTable
{
public:
    explicit RecordsTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Record>> record(Collection collection, const RecordId &id) const;
    [[nodiscard]] Result<QList<Record>> all(Collection collection) const;

    //! Takes the record over unless a newer version is here, so that repeated and overtaking answers do no
    //! harm. A tombstone removes it.
    [[nodiscard]] Result<void> apply(Collection collection, const Record &record, qint64 generation) const;
    //! Another epoch: the versions here mean nothing any more.
    [[nodiscard]] Result<void> forgetVersions(Collection collection) const;
    //! Removes all of a collection.
    [[nodiscard]] Result<void> clear(Collection collection) const;
    //! Removes what the reading that just ended did not bring.
    [[nodiscard]] Result<void> sweep(Collection collection, qint64 generation) const;

private:
    Database &m_database;
};

} // namespace callboard
