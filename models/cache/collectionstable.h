// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/record.h"

#include <QDateTime>

namespace callboard
{

//! How far a collection has been read.
struct CollectionState {
    QString epoch;         //!< of the cursor; empty before the first page
    QString cursor;        //!< where to go on; empty: from the beginning
    qint64 generation = 0; //!< counts the readings from the beginning
    bool complete = false; //!< this generation has been read to its end
    QDateTime syncedAt;    //!< when the end was reached last (UTC)
    qint64 done = 0;       //!< items that this generation has brought, until it is complete
    qint64 total = 0;      //!< how many there are about, as its first page said; 0: not known
    bool stopped = false;  //!< the person has stopped reading it for the first time
};

//! \brief Table `collection` of cache.db.
class CollectionsTable
{
public:
    explicit CollectionsTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<CollectionState> state(Collection collection) const;
    //! As if it had never been read.
    [[nodiscard]] Result<void> forget(Collection collection) const;
    [[nodiscard]] Result<void> store(Collection collection, const CollectionState &state) const;

private:
    Database &m_database;
};

} // namespace callboard
