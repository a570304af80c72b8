// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feedrecords.h"

#include "server/accounts/seatdays.h"
#include "server/accounts/userrecords.h"
#include "server/accounts/users.h"
#include "server/settings/settings.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

// Each change is a row: number, record, gone, and what a join has added.
constexpr int joinedColumns = 3;

QList<Row> readChanges(Transaction &transaction, const FeedStretch &stretch)
{
    // A page of people is one statement: with one for each of them it would take three times as long.
    const QString sql =
        stretch.collection == Collection::Users
            ? QStringLiteral("select c.number, c.record, c.gone, %1 from changes c left join %2 on u.id = "
                             "c.record where c.audience = ? and c.collection = ? and c.number > ? "
                             "order by c.number limit ?")
                  .arg(userrecords::columns(), userrecords::tables())
            : QStringLiteral("select number, record, gone from changes where audience = ? and collection = ? "
                             "and number > ? order by number limit ?");
    // One more than asked for tells whether there is more.
    return transaction.query(
        sql, {stretch.audience, toString(stretch.collection), stretch.after, stretch.limit + 1});
}

std::optional<QJsonObject> fieldsOf(Transaction &transaction, Collection collection, const RecordId &record)
{
    switch (collection) {
    case Collection::Profile:
        if (const auto user = userById(transaction, record))
            return user->profile.toJson();
        break;
    case Collection::Studio: return studioFacts(transaction).toJson();
    case Collection::Settings: return studioSettings(transaction).toJson();
    case Collection::Seats: return seatsForFeed(transaction).toJson();
    case Collection::Purchases:
        if (const auto purchase = readPurchase(transaction, record))
            return purchase->toJson();
        break;
    case Collection::Users: break;
    }
    return std::nullopt;
}

void writeItem(Transaction &transaction, const FeedStretch &stretch, const Row &row, JsonText &json)
{
    json.open('{').name("id").text(row.text(1)).name("ver").integer(row.integer(0));
    const bool people = stretch.collection == Collection::Users;
    const bool gone = !row.isNull(2);
    if (!gone && people && !row.isNull(joinedColumns)) {
        json.name("record");
        userrecords::write(json, row, joinedColumns);
        json.close('}');
        return;
    }
    const auto fields =
        gone || people ? std::nullopt : fieldsOf(transaction, stretch.collection, RecordId(row.text(1)));
    if (fields)
        json.name("record").raw(QJsonDocument(*fields).toJson(QJsonDocument::Compact));
    else
        json.name("gone").text(gone ? row.text(2) : QStringLiteral("deleted"));
    json.close('}');
}

} // namespace

FeedCount writeRecords(Transaction &transaction, const FeedStretch &stretch, JsonText &json)
{
    const QList<Row> rows = readChanges(transaction, stretch);
    FeedCount count;
    for (const Row &row : rows) {
        if (count.count == stretch.limit) {
            count.more = true;
            break;
        }
        writeItem(transaction, stretch, row, json);
        count.last = row.integer(0);
        ++count.count;
    }
    return count;
}

} // namespace callboard::server
