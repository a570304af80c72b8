// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"
#include "server/accounts/mailer.h"
#include "server/administration/administrative.h"

namespace callboard::server
{

inline constexpr int mostSeatsAtOnce = 10'000;

//! What that many seats would cost from a day on, at a price for a seat and a month: with that day counted,
//! rounded half up once.
[[nodiscard]] SeatQuote quoteSeats(int count, const Money &price, const QDate &from);

//! The same for this studio, today (UTC), with who gets the order.
[[nodiscard]] SeatQuote quoteSeats(Transaction &transaction, int count);

//! Buys seats, which can be used at once, and mails the order to the billing contact. Refuses another price
//! than the one of today. The transaction holds lockSeats().
[[nodiscard]] std::variant<Record, Problem> buySeats(Transaction &transaction, const Mailer &mailer,
                                                     const Administrator &buyer, int count,
                                                     const Money &price);

} // namespace callboard::server
