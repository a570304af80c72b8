// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feed.h"

#include "server/accounts/users.h"
#include "server/store/changelog.h"
#include "server/sync/cursor.h"

namespace callboard::server
{

namespace
{

constexpr Collection allCollections[] = {Collection::Profile};

// Where to read from; nothing when that can't be answered any more.
std::optional<Cursor> startOf(const FeedHead &head, const QString &collection, const QString &since)
{
    if (since.isEmpty())
        return Cursor{head.epoch, collection, 0, head.number};
    const auto cursor = Cursor::fromText(since);
    const bool ours = cursor && cursor->epoch == head.epoch && cursor->collection == collection &&
                      cursor->number <= head.number;
    return ours && cursor->asOf >= head.horizon ? cursor : std::nullopt;
}

Record recordOf(Transaction &transaction, const Row &row)
{
    Record record;
    record.version = row.integer(0);
    record.id = RecordId(row.text(1));
    if (!row.isNull(2)) {
        record.gone = row.text(2) == QLatin1String("revoked") ? Gone::Revoked : Gone::Deleted;
        return record;
    }
    if (const auto user = userById(transaction, record.id))
        record.fields = user->profile.toJson();
    else
        record.gone = Gone::Deleted;
    return record;
}

} // namespace

std::optional<ChangePage> feed::page(Transaction &transaction, const RecordId &account, Collection collection,
                                     const QString &since, int limit)
{
    const FeedHead head = feedHead(transaction);
    const QString name = toString(collection);
    const auto start = startOf(head, name, since);
    if (!start)
        return std::nullopt;
    // One more than asked for tells whether there is more.
    QList<Row> rows = transaction.query(
        QStringLiteral("select number, record, gone from changes where audience = ? and collection = ? "
                       "and number > ? order by number limit ?"),
        {account.value(), name, start->number, limit + 1});
    ChangePage page;
    page.epoch = head.epoch;
    page.from = since;
    page.more = rows.size() > limit;
    if (page.more)
        rows.removeLast();
    for (const Row &row : std::as_const(rows))
        page.items += recordOf(transaction, row);
    const Cursor next = page.more ? Cursor{head.epoch, name, page.items.last().version, start->asOf}
                                  : Cursor{head.epoch, name, head.number, head.number};
    page.cursor = next.toText();
    return page;
}

ChangePoke feed::poke(Transaction &transaction, const RecordId &account, const QString &position)
{
    const FeedHead head = feedHead(transaction);
    ChangePoke poke;
    poke.epoch = head.epoch;
    poke.position = Cursor{head.epoch, QStringLiteral("*"), head.number, head.number}.toText();
    if (position.isEmpty())
        return poke;
    const auto cursor = Cursor::fromText(position);
    if (!cursor || cursor->epoch != head.epoch || cursor->collection != QLatin1String("*") ||
        cursor->number > head.number) {
        for (const Collection collection : allCollections)
            poke.changed += collection;
        return poke;
    }
    const QList<Row> rows = transaction.query(
        QStringLiteral("select distinct collection from changes where audience = ? and number > ?"),
        {account.value(), cursor->number});
    for (const Row &row : rows) {
        if (const auto collection = collectionFromString(row.text(0)))
            poke.changed += *collection;
    }
    return poke;
}

} // namespace callboard::server
