// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! The studio's seats as they are now; without version.
[[nodiscard]] Seats readSeats(Transaction &transaction);

//! Nobody else takes a seat, or changes what people may do, until the transaction ends: every administrative
//! change begins with this, so that they come one after the other.
void lockSeats(Transaction &transaction);

[[nodiscard]] std::optional<Purchase> readPurchase(Transaction &transaction, const RecordId &id);

} // namespace callboard::server
