// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! Who reads the changes of everybody's collections, and of those for administrators. All others are read by
//! one account, by its id.
namespace audience
{
inline constexpr auto members = "members";
inline constexpr auto administrators = "administrators";
} // namespace audience

//! Who reads the changes of a collection. The record of a profile is its account.
[[nodiscard]] QString audienceOf(Collection collection, const RecordId &account);

//! The id of the one record of Studio, Seats and Settings.
[[nodiscard]] RecordId soleRecord(Collection collection);

//! \brief Writes into the change feed that a record has changed (or gone), for those who may see the
//! collection, and announces "changed:AUDIENCE".
//!
//! Numbers are given in commit order: taking one locks the counter until the commit, so a number is never
//! seen before a lower one. Call it last in a transaction, to hold that lock for a short time. Returns the
//! record's new version.
qint64 recordChange(Transaction &transaction, Collection collection, const RecordId &record,
                    std::optional<Gone> gone = {});

//! The same for many records of a collection, which are there and none of which comes twice, in few
//! statements.
void recordChanges(Transaction &transaction, Collection collection, const QList<RecordId> &records);

//! No record changes its number until the transaction ends.
void lockFeed(Transaction &transaction);

//! The number of the last change of a record; 0 when the feed has never had it.
[[nodiscard]] qint64 versionOf(Transaction &transaction, Collection collection, const RecordId &record);

//! The number of the last change in a collection that an audience sees; 0 when there is none.
[[nodiscard]] qint64 lastChange(Transaction &transaction, const QString &audience, Collection collection);

//! Where the feed is: the epoch and the last change number that this transaction sees.
struct FeedHead {
    QString epoch;
    qint64 number = 0;
    qint64 horizon = 0; //!< tombstones up to this number have been forgotten
};
[[nodiscard]] FeedHead feedHead(Transaction &transaction);

} // namespace callboard::server
