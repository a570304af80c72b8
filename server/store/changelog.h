// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Writes into the change feed of one account that a record has changed (or gone), and announces
//! "changed:ACCOUNT".
//!
//! Numbers are given in commit order: taking one locks the counter until the commit, so a number is never
//! seen before a lower one. Call it last in a transaction, to hold that lock for a short time. Returns the
//! record's new version.
qint64 recordChange(Transaction &transaction, Collection collection, const RecordId &record,
                    const RecordId &account, std::optional<Gone> gone = {});

//! Where the feed is: the epoch and the last change number that this transaction sees.
struct FeedHead {
    QString epoch;
    qint64 number = 0;
    qint64 horizon = 0; //!< tombstones up to this number have been forgotten
};
[[nodiscard]] FeedHead feedHead(Transaction &transaction);

} // namespace callboard::server
