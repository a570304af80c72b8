// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seats.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

namespace
{

Money moneyFrom(JsonReader &reader, const char *name)
{
    JsonReader inner(reader.object(name));
    Money money{inner.integer("minor"), inner.string("currency")};
    if (!inner.ok())
        reader.fail(inner.error(name).detail);
    return money;
}

QJsonObject toJson(const Money &money)
{
    return {{QStringLiteral("minor"), money.minor}, {QStringLiteral("currency"), money.currency}};
}

PersonRef personFrom(JsonReader &reader, const char *name)
{
    JsonReader inner(reader.object(name));
    PersonRef person{RecordId(inner.string("id")), inner.string("name"), inner.string("email")};
    if (!inner.ok())
        reader.fail(inner.error(name).detail);
    return person;
}

std::optional<PersonRef> optionalPersonFrom(const QJsonObject &json, JsonReader &reader, const char *name)
{
    const QJsonValue member = json.value(QLatin1String(name));
    return member.isNull() || member.isUndefined() ? std::nullopt : std::optional(personFrom(reader, name));
}

QJsonObject toJson(const PersonRef &person)
{
    return {{QStringLiteral("id"), person.id.value()},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("email"), person.email}};
}

QJsonValue toJson(const std::optional<PersonRef> &person)
{
    return person ? QJsonValue(toJson(*person)) : QJsonValue();
}

QDate dateFrom(JsonReader &reader, const char *name)
{
    const QDate date = QDate::fromString(reader.string(name), Qt::ISODate);
    if (!date.isValid())
        reader.fail(QStringLiteral("\"%1\" is not a date").arg(QLatin1String(name)));
    return date;
}

QString toJson(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Result<Seats> Seats::fromRecord(const Record &record)
{
    JsonReader reader(record.fields);
    Seats seats;
    seats.version = record.version;
    seats.total = int(reader.integer("total"));
    seats.active = int(reader.integer("active"));
    seats.invited = int(reader.integer("invited"));
    seats.disabled = int(reader.integer("disabled"));
    seats.price = moneyFrom(reader, "price");
    seats.billingContact = optionalPersonFrom(record.fields, reader, "billingContact");
    for (const QJsonValue item : reader.array("usage")) {
        JsonReader day(item.toObject());
        seats.usage += {dateFrom(day, "date"), int(day.integer("total")), int(day.integer("used"))};
        if (!day.ok())
            reader.fail(day.error("usage").detail);
    }
    if (!reader.ok())
        return reader.error("seats");
    return seats;
}

QJsonObject Seats::toJson() const
{
    QJsonArray days;
    for (const SeatDay &day : usage) {
        days += QJsonObject{{QStringLiteral("date"), callboard::toJson(day.date)},
                            {QStringLiteral("total"), day.total},
                            {QStringLiteral("used"), day.used}};
    }
    return {{QStringLiteral("total"), total},
            {QStringLiteral("active"), active},
            {QStringLiteral("invited"), invited},
            {QStringLiteral("disabled"), disabled},
            {QStringLiteral("price"), callboard::toJson(price)},
            {QStringLiteral("billingContact"), callboard::toJson(billingContact)},
            {QStringLiteral("usage"), days}};
}

Result<SeatQuote> SeatQuote::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SeatQuote quote;
    quote.count = int(reader.integer("count"));
    quote.price = moneyFrom(reader, "price");
    quote.perMonth = moneyFrom(reader, "perMonth");
    quote.nextMonth = dateFrom(reader, "nextMonth");
    quote.from = dateFrom(reader, "from");
    quote.days = int(reader.integer("days"));
    quote.daysInMonth = int(reader.integer("daysInMonth"));
    quote.now = moneyFrom(reader, "now");
    quote.billingContact = optionalPersonFrom(json, reader, "billingContact");
    if (!reader.ok())
        return reader.error("quote");
    return quote;
}

QJsonObject SeatQuote::toJson() const
{
    return {{QStringLiteral("count"), count},
            {QStringLiteral("price"), callboard::toJson(price)},
            {QStringLiteral("perMonth"), callboard::toJson(perMonth)},
            {QStringLiteral("nextMonth"), callboard::toJson(nextMonth)},
            {QStringLiteral("from"), callboard::toJson(from)},
            {QStringLiteral("days"), days},
            {QStringLiteral("daysInMonth"), daysInMonth},
            {QStringLiteral("now"), callboard::toJson(now)},
            {QStringLiteral("billingContact"), callboard::toJson(billingContact)}};
}

Result<Purchase> Purchase::fromRecord(const Record &record)
{
    JsonReader reader(record.fields);
    Purchase purchase;
    purchase.id = record.id;
    purchase.number = reader.string("number");
    purchase.count = int(reader.integer("count"));
    purchase.price = moneyFrom(reader, "price");
    purchase.now = moneyFrom(reader, "now");
    purchase.seatsAfter = int(reader.integer("seatsAfter"));
    purchase.buyer = personFrom(reader, "buyer");
    purchase.mailedTo = reader.string("mailedTo");
    purchase.at = reader.time("at");
    if (!reader.ok())
        return reader.error("purchase");
    return purchase;
}

QJsonObject Purchase::toJson() const
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("count"), count},
            {QStringLiteral("price"), callboard::toJson(price)},
            {QStringLiteral("now"), callboard::toJson(now)},
            {QStringLiteral("seatsAfter"), seatsAfter},
            {QStringLiteral("buyer"), callboard::toJson(buyer)},
            {QStringLiteral("mailedTo"), mailedTo},
            {QStringLiteral("at"), timeToJson(at)}};
}

} // namespace callboard
