// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feedrecords.h"

#include "server/accounts/seatdays.h"
#include "server/accounts/users.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"
#include "server/sync/feeditems.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

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

bool hasMore(Transaction &transaction, const FeedStretch &stretch, const FeedCount &written)
{
    return written.count == stretch.limit &&
           lastChange(transaction, stretch.audience, stretch.collection) > written.last;
}

FeedCount writePeople(Transaction &transaction, const FeedStretch &stretch, JsonText &json)
{
    const feeditems::Page kept = feeditems::read(transaction, stretch.after, stretch.limit);
    FeedCount count{kept.count, kept.last, false};
    if (kept.count > 0)
        json.raw(kept.items);
    if (kept.count < stretch.limit) {
        for (const feeditems::Item &item :
             feeditems::compose(transaction, qMax(stretch.after, kept.last), stretch.limit - kept.count)) {
            json.raw(item.json);
            count.last = item.number;
            ++count.count;
        }
    }
    count.more = hasMore(transaction, stretch, count);
    return count;
}

} // namespace

FeedCount writeRecords(Transaction &transaction, const FeedStretch &stretch, JsonText &json)
{
    if (stretch.collection == Collection::Users)
        return writePeople(transaction, stretch, json);
    const QList<Row> rows =
        transaction.query(QStringLiteral("select number, record, gone from changes where audience = ? "
                                         "and collection = ? and number > ? order by number limit ?"),
                          {stretch.audience, toString(stretch.collection), stretch.after, stretch.limit});
    FeedCount count;
    for (const Row &row : rows) {
        json.open('{').name("id").text(row.text(1)).name("ver").integer(row.integer(0));
        const auto fields =
            row.isNull(2) ? fieldsOf(transaction, stretch.collection, RecordId(row.text(1))) : std::nullopt;
        if (fields)
            json.name("record").raw(QJsonDocument(*fields).toJson(QJsonDocument::Compact));
        else
            json.name("gone").text(row.isNull(2) ? QStringLiteral("deleted") : row.text(2));
        json.close('}');
        count.last = row.integer(0);
        ++count.count;
    }
    count.more = hasMore(transaction, stretch, count);
    return count;
}

} // namespace callboard::server
