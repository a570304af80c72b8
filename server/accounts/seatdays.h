// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/seats.h"

namespace callboard::server
{

//! How many days back the use of seats is told.
inline constexpr int toldSeatDays = 180;

//! Writes down how many seats there are and how many are taken, as the figures of today (UTC). Call it after
//! seats have changed, and daily.
void noteSeatDay(Transaction &transaction);
//! Whether today has been noted.
[[nodiscard]] bool hasSeatDay(Transaction &transaction);

//! The seats as the feed has them: with the billing contact and the days. Days on which nothing was noted are
//! as the day before them; the last one is today.
[[nodiscard]] Seats seatsForFeed(Transaction &transaction);

} // namespace callboard::server
