// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief What one account sees of the studio, as a feed of changes. Functions of a transaction.
namespace feed
{

inline constexpr int largestPage = 1000;

//! The changes after a cursor; an empty one reads from the beginning. Nothing when the cursor is expired or
//! none of ours.
[[nodiscard]] std::optional<ChangePage> page(Transaction &transaction, const RecordId &account,
                                             Collection collection, const QString &since, int limit);

//! Where the feed is, and which collections have changed after a position. An empty position has seen
//! everything; one that is none of ours, nothing.
[[nodiscard]] ChangePoke poke(Transaction &transaction, const RecordId &account, const QString &position);

} // namespace feed

} // namespace callboard::server
