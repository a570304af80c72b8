// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feedrecords.h"

#include "server/accounts/seatdays.h"
#include "server/accounts/userrecords.h"
#include "server/accounts/users.h"
#include "server/settings/settings.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>

namespace callboard::server
{

namespace
{

// Each change is a row: number, record, gone, and the fields that are kept beside it.
constexpr int keptColumn = 3;
// Where the fields have to be put together: number, and what a join has added.
constexpr int joinedColumns = 1;

QList<Row> readChanges(Transaction &transaction, const FeedStretch &stretch)
{
    // One more than asked for tells whether there is more.
    return transaction.query(
        QStringLiteral("select number, record, gone, record_json from changes where audience = ? "
                       "and collection = ? and number > ? order by number limit ?"),
        {stretch.audience, toString(stretch.collection), stretch.after, stretch.limit + 1});
}

// Those people among the changes whose fields are not kept, by number. They are one statement: with one for
// each of them it would take three times as long.
QHash<qint64, Row> readPeople(Transaction &transaction, const FeedStretch &stretch, const QList<Row> &changes)
{
    const auto isMissing = [](const Row &row) { return row.isNull(2) && row.isNull(keptColumn); };
    if (stretch.collection != Collection::Users || std::none_of(changes.begin(), changes.end(), isMissing))
        return {};
    const QList<Row> rows = transaction.query(
        QStringLiteral(
            "select c.number, %1 from changes c join %2 on u.id = c.record where c.audience = ? and "
            "c.collection = ? and c.number > ? and c.number <= ? and c.record_json is null")
            .arg(userrecords::columns(), userrecords::tables()),
        {stretch.audience, toString(stretch.collection), stretch.after, changes.last().integer(0)});
    QHash<qint64, Row> people;
    people.reserve(rows.size());
    for (const Row &row : rows)
        people.insert(row.integer(0), row);
    return people;
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

// The fields of a record that is still there, as JSON.
std::optional<QByteArray> recordJson(Transaction &transaction, Collection collection, const Row &row,
                                     const QHash<qint64, Row> &people)
{
    if (!row.isNull(2))
        return std::nullopt;
    if (!row.isNull(keptColumn))
        return row.bytes(keptColumn);
    if (collection == Collection::Users) {
        const auto person = people.constFind(row.integer(0));
        if (person == people.constEnd())
            return std::nullopt;
        JsonText json;
        userrecords::write(json, *person, joinedColumns);
        return json.take();
    }
    const auto fields = fieldsOf(transaction, collection, RecordId(row.text(1)));
    return fields ? std::optional(QJsonDocument(*fields).toJson(QJsonDocument::Compact)) : std::nullopt;
}

// What the stretch holds, by a look into the index alone.
FeedCount countOf(Transaction &transaction, const FeedStretch &stretch)
{
    const auto row = transaction.first(
        QStringLiteral("select count(*), max(number) from (select number from changes where audience = ? and "
                       "collection = ? and number > ? order by number limit ?) page"),
        {stretch.audience, toString(stretch.collection), stretch.after, stretch.limit});
    if (!row || row->integer(0) == 0)
        return {};
    const qint64 last = row->integer(1);
    const bool more = row->integer(0) == stretch.limit &&
                      transaction.first(QStringLiteral("select 1 from changes where audience = ? and "
                                                       "collection = ? and number > ? limit 1"),
                                        {stretch.audience, toString(stretch.collection), last});
    return {int(row->integer(0)), last, more};
}

// A page of people whose fields are all kept is put together by the database and comes as one value, which is
// quicker than a row for each. Nothing when the fields of some are not kept.
std::optional<QByteArray> copyPeople(Transaction &transaction, const FeedStretch &stretch, qint64 last)
{
    // SQLite joins in the order in which the inner select gives the rows. As bytes, its text is copied as it
    // is; as text it would be UTF-16 in between.
    const auto join = transaction.dialect() == Dialect::Sqlite
                          ? QLatin1String("cast(group_concat(item, ',') as blob)")
                          : QLatin1String("string_agg(item, ',' order by number)");
    const auto row = transaction.first(
        QStringLiteral(
            "select count(*), count(item), %1 from (select number, '{\"id\":\"' || record || "
            "'\",\"ver\":' || number || case when gone is null then ',\"record\":' || record_json "
            "else ',\"gone\":\"' || gone || '\"' end || '}' as item from changes where audience = ? "
            "and collection = ? and number > ? and number <= ? order by number) page")
            .arg(join),
        {stretch.audience, toString(stretch.collection), stretch.after, last});
    if (!row || row->integer(0) != row->integer(1))
        return std::nullopt;
    return row->bytes(2);
}

// True when it has written them all.
bool writePeople(Transaction &transaction, const FeedStretch &stretch, const FeedCount &count, JsonText &json,
                 PageCache &cache)
{
    if (count.count == 0)
        return true;
    const auto known = cache.find(stretch);
    if (known && known->count.count == count.count && known->count.last == count.last) {
        json.raw(known->items);
        return true;
    }
    const auto items = copyPeople(transaction, stretch, count.last);
    if (!items)
        return false;
    json.raw(*items);
    cache.keep(stretch, {count, *items});
    return true;
}

} // namespace

FeedCount writeRecords(Transaction &transaction, const FeedStretch &stretch, JsonText &json, PageCache &cache)
{
    if (stretch.collection == Collection::Users) {
        const FeedCount people = countOf(transaction, stretch);
        if (writePeople(transaction, stretch, people, json, cache))
            return people;
    }
    const QList<Row> rows = readChanges(transaction, stretch);
    const QHash<qint64, Row> people = readPeople(transaction, stretch, rows);
    FeedCount count;
    for (const Row &row : rows) {
        if (count.count == stretch.limit) {
            count.more = true;
            break;
        }
        json.open('{').name("id").text(row.text(1)).name("ver").integer(row.integer(0));
        if (const auto fields = recordJson(transaction, stretch.collection, row, people))
            json.name("record").raw(*fields);
        else
            json.name("gone").text(row.isNull(2) ? QStringLiteral("deleted") : row.text(2));
        json.close('}');
        count.last = row.integer(0);
        ++count.count;
    }
    return count;
}

} // namespace callboard::server
