// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/accounts/gate.h"

namespace callboard::server
{

//! \brief What one account sees of the studio, as a feed of changes. Functions of a transaction.
namespace feed
{

inline constexpr int largestPage = 1000;

//! Whether somebody may read a collection.
[[nodiscard]] bool isVisible(Collection collection, Role role);

//! The changes after a cursor, as the JSON text of the answer; an empty cursor reads from the beginning.
//! Nothing when the cursor is expired or none of ours. The collection has to be visible to the caller.
[[nodiscard]] std::optional<QByteArray> page(Transaction &transaction, const Caller &caller,
                                             Collection collection, const QString &since, int limit);

//! Where the feed is, and which of the collections that the caller sees have changed after a position. An
//! empty position has seen everything; one that is none of ours, nothing.
[[nodiscard]] ChangePoke poke(Transaction &transaction, const Caller &caller, const QString &position);

} // namespace feed

} // namespace callboard::server
