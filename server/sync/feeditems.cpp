// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feeditems.h"

#include "models/domain/record.h"
#include "server/accounts/userrecords.h"
#include "server/store/batch.h"
#include "server/store/changelog.h"

namespace callboard::server
{

feeditems::Page feeditems::read(Transaction &transaction, qint64 after, int limit)
{
    // One value for all of them: a row for each would take longer than reading it. Both databases join in the
    // order in which the inner select gives the rows. As bytes, SQLite's text is copied as it is; as text it
    // would be UTF-16 in between.
    const auto join = transaction.dialect() == Dialect::Sqlite
                          ? QLatin1String("cast(group_concat(item, ',') as blob)")
                          : QLatin1String("string_agg(item, ',')");
    const auto row =
        transaction.first(QStringLiteral("select count(*), max(number), %1 from (select number, item from "
                                         "feed_items where number > ? order by number limit ?) page")
                              .arg(join),
                          {after, limit});
    if (!row || row->integer(0) == 0)
        return {};
    return {int(row->integer(0)), row->integer(1), row->bytes(2)};
}

QList<feeditems::Item> feeditems::compose(Transaction &transaction, qint64 after, int limit)
{
    // Number, record and gone, and then what tells of the person.
    constexpr int ownColumns = 4;
    const QList<Row> rows = transaction.query(
        QStringLiteral("select c.number, c.record, c.gone, u.id, %1 from changes c left join %2 on u.id = "
                       "c.record where c.audience = ? and c.collection = ? and c.number > ? "
                       "order by c.number limit ?")
            .arg(userrecords::columns(), userrecords::tables()),
        {QLatin1String(audience::administrators), toString(Collection::Users), after, limit});
    QList<Item> items;
    items.reserve(rows.size());
    for (const Row &row : rows) {
        JsonText json;
        json.open('{').name("id").text(row.text(1)).name("ver").integer(row.integer(0));
        if (row.isNull(2) && !row.isNull(3))
            userrecords::write(json.name("record"), row, ownColumns);
        else
            json.name("gone").text(row.isNull(2) ? QStringLiteral("deleted") : row.text(2));
        json.close('}');
        items += {row.integer(0), json.take()};
    }
    return items;
}

qint64 feeditems::keep(Transaction &transaction, int limit)
{
    // A change that moved meanwhile would leave its item behind.
    lockFeed(transaction);
    const auto last = transaction.first(QStringLiteral("select coalesce(max(number), 0) from feed_items"));
    if (!last)
        return 0;
    const QList<Item> items = compose(transaction, last->integer(0), limit);
    Batch batch(transaction, QStringLiteral("feed_items"),
                {QStringLiteral("number"), QStringLiteral("item")});
    for (const Item &item : items)
        batch.add({item.number, QString::fromUtf8(item.json)});
    return items.size();
}

} // namespace callboard::server
