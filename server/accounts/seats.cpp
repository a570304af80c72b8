// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/seats.h"

namespace callboard::server
{

Seats readSeats(Transaction &transaction)
{
    Seats seats;
    if (const auto row =
            transaction.first(QStringLiteral("select total, active, invited, disabled, price_minor, "
                                             "price_currency from seats where id = 1"))) {
        seats.total = int(row->integer(0));
        seats.active = int(row->integer(1));
        seats.invited = int(row->integer(2));
        seats.disabled = int(row->integer(3));
        seats.price = {row->integer(4), row->text(5)};
    }
    seats.usage += {transaction.now().date(), seats.total, seats.used()};
    return seats;
}

void lockSeats(Transaction &transaction)
{
    // SQLite has one writer at a time: a writing transaction has the lock already.
    if (transaction.dialect() == Dialect::Postgres)
        transaction.query(QStringLiteral("select 1 from seats where id = 1 for update"));
}

std::optional<Purchase> readPurchase(Transaction &transaction, const RecordId &id)
{
    const auto row =
        transaction.first(QStringLiteral("select number, count, price_minor, price_currency, now_minor, "
                                         "seats_after, buyer_id, buyer_name, buyer_email, mailed_to, at "
                                         "from purchases where id = ?"),
                          {id.value()});
    if (!row)
        return std::nullopt;
    Purchase purchase;
    purchase.id = id;
    purchase.number = row->text(0);
    purchase.count = int(row->integer(1));
    purchase.price = {row->integer(2), row->text(3)};
    purchase.now = {row->integer(4), row->text(3)};
    purchase.seatsAfter = int(row->integer(5));
    purchase.buyer = {RecordId(row->text(6)), row->text(7), row->text(8)};
    purchase.mailedTo = row->text(9);
    purchase.at = row->time(10);
    return purchase;
}

} // namespace callboard::server
