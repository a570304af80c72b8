// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/studiosettings.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! The studio's settings as they are now. Read them in the transaction that goes by them.
[[nodiscard]] StudioSettings studioSettings(Transaction &transaction);
//! The same, and nobody else changes them until the transaction ends.
[[nodiscard]] StudioSettings lockSettings(Transaction &transaction);
//! What of them every member may know.
[[nodiscard]] StudioFacts studioFacts(Transaction &transaction);

//! Writes them (the version is not looked at) and tells the change feed: settings, and what members and seats
//! show of them. Returns the record as it is now.
Record saveSettings(Transaction &transaction, const StudioSettings &settings);

} // namespace callboard::server
