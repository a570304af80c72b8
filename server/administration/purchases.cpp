// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/purchases.h"

#include "server/accounts/seatdays.h"
#include "server/accounts/users.h"
#include "server/administration/seatcount.h"
#include "server/audit/auditlog.h"
#include "server/store/changelog.h"

#include <QLocale>

namespace callboard::server
{

namespace
{

// More would not fit the seats that people could ever look at, and keeps every sum exact.
constexpr int mostSeats = 10'000'000;

// "EUR 14.00"
QString moneyText(const Money &money)
{
    return QStringLiteral("%1 %2.%3")
        .arg(money.currency)
        .arg(money.minor / 100)
        .arg(money.minor % 100, 2, 10, QLatin1Char('0'));
}

// "CB-2026-0007": counted within a year. Whoever asks holds lockSeats().
QString nextNumber(Transaction &transaction)
{
    const QString year = QStringLiteral("CB-%1-").arg(transaction.now().date().year());
    const auto row = transaction.first(QStringLiteral("select count(*) from purchases where number like ?"),
                                       {year + u'%'});
    return year + QStringLiteral("%1").arg(row ? row->integer(0) + 1 : 1, 4, 10, QLatin1Char('0'));
}

void insert(Transaction &transaction, const Purchase &purchase)
{
    transaction.execute(
        QStringLiteral("insert into purchases (id, number, count, price_minor, price_currency, now_minor, "
                       "seats_after, buyer_id, buyer_name, buyer_email, mailed_to, at) "
                       "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {purchase.id.value(), purchase.number, purchase.count, purchase.price.minor, purchase.price.currency,
         purchase.now.minor, purchase.seatsAfter, purchase.buyer.id.value(), purchase.buyer.name,
         purchase.buyer.email, purchase.mailedTo, timeValue(purchase.at)});
}

void mailOrder(Transaction &transaction, const Mailer &mailer, const Purchase &purchase,
               const SeatQuote &quote)
{
    const auto contact = userById(transaction, quote.billingContact->id);
    mailer.queue(transaction,
                 {purchase.mailedTo,
                  MailKind::SeatOrder,
                  {{QStringLiteral("number"), purchase.number},
                   {QStringLiteral("count"), QString::number(purchase.count)},
                   {QStringLiteral("price"), moneyText(purchase.price)},
                   {QStringLiteral("perMonth"), moneyText(quote.perMonth)},
                   {QStringLiteral("now"), moneyText(purchase.now)},
                   {QStringLiteral("from"), QLocale::c().toString(quote.from, QStringLiteral("d MMMM yyyy"))},
                   {QStringLiteral("total"), QString::number(purchase.seatsAfter)},
                   {QStringLiteral("buyer"), purchase.buyer.name},
                   {QStringLiteral("buyerEmail"), purchase.buyer.email}},
                  contact ? contact->profile.language : QString()});
}

void noteOrder(Transaction &transaction, const Administrator &buyer, const Purchase &purchase)
{
    AuditEntry entry;
    entry.actor = buyer.id;
    entry.actorName = buyer.name;
    entry.action = QLatin1String(audit::seatsBought);
    entry.before = {{QStringLiteral("total"), purchase.seatsAfter - purchase.count}};
    entry.after = {{QStringLiteral("total"), purchase.seatsAfter},
                   {QStringLiteral("number"), purchase.number},
                   {QStringLiteral("count"), purchase.count},
                   {QStringLiteral("price"), moneyText(purchase.price)}};
    entry.address = buyer.address;
    recordAudit(transaction, entry);
}

} // namespace

SeatQuote quoteSeats(int count, const Money &price, const QDate &from)
{
    SeatQuote quote;
    quote.count = count;
    quote.price = price;
    quote.perMonth = {price.minor * count, price.currency};
    quote.from = from;
    quote.nextMonth = QDate(from.year(), from.month(), 1).addMonths(1);
    quote.daysInMonth = from.daysInMonth();
    quote.days = quote.daysInMonth - from.day() + 1;
    const qint64 share = quote.perMonth.minor * quote.days;
    quote.now = {(2 * share + quote.daysInMonth) / (2 * quote.daysInMonth), price.currency};
    return quote;
}

SeatQuote quoteSeats(Transaction &transaction, int count)
{
    const Seats seats = seatsForFeed(transaction);
    SeatQuote quote = quoteSeats(count, seats.price, transaction.now().date());
    quote.billingContact = seats.billingContact;
    return quote;
}

std::variant<Record, Problem> buySeats(Transaction &transaction, const Mailer &mailer,
                                       const Administrator &buyer, int count, const Money &price)
{
    const SeatQuote quote = quoteSeats(transaction, count);
    if (price != quote.price)
        return Problem{.status = 409,
                       .code = QStringLiteral("price-changed"),
                       .detail = QStringLiteral("A seat costs %1 a month by now. Nothing was bought.")
                                     .arg(moneyText(quote.price))};
    const Seats seats = readSeats(transaction);
    if (seats.total + count > mostSeats)
        return Problem::invalid(QStringLiteral("count"),
                                QStringLiteral("A studio can have %1 seats at most.").arg(mostSeats));
    Purchase purchase;
    purchase.id = RecordId::create();
    purchase.number = nextNumber(transaction);
    purchase.count = count;
    purchase.price = quote.price;
    purchase.now = quote.now;
    purchase.seatsAfter = seats.total + count;
    purchase.buyer = {buyer.id, buyer.name, buyer.email};
    purchase.mailedTo = quote.billingContact ? quote.billingContact->email : QString();
    purchase.at = transaction.now();

    transaction.execute(QStringLiteral("update seats set total = ? where id = 1"), {purchase.seatsAfter});
    insert(transaction, purchase);
    noteOrder(transaction, buyer, purchase);
    if (quote.billingContact)
        mailOrder(transaction, mailer, purchase, quote);
    const qint64 version = recordChange(transaction, Collection::Purchases, purchase.id);
    tellSeats(transaction);
    return Record{purchase.id, version, purchase.toJson(), {}};
}

} // namespace callboard::server
