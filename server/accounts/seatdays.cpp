// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/seatdays.h"

#include "server/accounts/users.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

QList<SeatDay> daysUntil(Transaction &transaction, const Seats &now)
{
    const QDate today = transaction.now().date();
    const QDate first = today.addDays(1 - toldSeatDays);
    // The newest row before the first day says how things stood then.
    const QList<Row> rows = transaction.query(
        QStringLiteral(
            "select day, total, used from seat_days where day >= "
            "coalesce((select max(day) from seat_days where day <= ?), '') and day < ? order by day"),
        {first.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    QList<SeatDay> days;
    for (const Row &row : rows) {
        const SeatDay noted{QDate::fromString(row.text(0), Qt::ISODate), int(row.integer(1)),
                            int(row.integer(2))};
        while (!days.isEmpty() && days.last().date.addDays(1) < noted.date)
            days += SeatDay{days.last().date.addDays(1), days.last().total, days.last().used};
        if (noted.date < first)
            days = {SeatDay{first, noted.total, noted.used}};
        else if (!days.isEmpty() && days.last().date == noted.date)
            days.last() = noted;
        else
            days += noted;
    }
    while (!days.isEmpty() && days.last().date.addDays(1) < today)
        days += SeatDay{days.last().date.addDays(1), days.last().total, days.last().used};
    if (!days.isEmpty() && days.last().date == today)
        days.removeLast();
    days += SeatDay{today, now.total, now.used()};
    return days;
}

} // namespace

void noteSeatDay(Transaction &transaction)
{
    transaction.execute(
        QStringLiteral(
            "insert into seat_days (day, total, used) select ?, total, active + invited from seats "
            "where id = 1 on conflict (day) do update set total = excluded.total, used = excluded.used"),
        {transaction.now().date().toString(Qt::ISODate)});
}

bool hasSeatDay(Transaction &transaction)
{
    return transaction
        .first(QStringLiteral("select 1 from seat_days where day = ?"),
               {transaction.now().date().toString(Qt::ISODate)})
        .has_value();
}

Seats seatsForFeed(Transaction &transaction)
{
    Seats seats = readSeats(transaction);
    const RecordId contact = studioSettings(transaction).billingContact;
    // A disabled account gets no mail, so no orders.
    const auto user = contact.isValid() ? userById(transaction, contact) : std::nullopt;
    if (user && user->isActive())
        seats.billingContact = PersonRef{contact, user->profile.displayName(), user->profile.email};
    seats.usage = daysUntil(transaction, seats);
    seats.version = versionOf(transaction, Collection::Seats, soleRecord(Collection::Seats));
    return seats;
}

} // namespace callboard::server
