// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/studioseats.h"

#include "server/accounts/seatdays.h"
#include "server/store/changelog.h"

namespace callboard::server
{

void setSeats(Transaction &transaction, const SeatOptions &options)
{
    lockSeats(transaction);
    const Seats before = readSeats(transaction);
    const bool isNew = before.used() + before.disabled == 0;
    const int total = isNew ? options.total.value_or(before.total) : before.total;
    const Money price = options.price.value_or(before.price);
    if (total == before.total && price == before.price)
        return;
    transaction.execute(
        QStringLiteral("update seats set total = ?, price_minor = ?, price_currency = ? where id = 1"),
        {total, price.minor, price.currency});
    noteSeatDay(transaction);
    recordChange(transaction, Collection::Seats, soleRecord(Collection::Seats));
}

} // namespace callboard::server
