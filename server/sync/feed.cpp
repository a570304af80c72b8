// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feed.h"

#include "server/store/changelog.h"
#include "server/sync/cursor.h"
#include "server/sync/feedrecords.h"

namespace callboard::server
{

namespace
{

constexpr Collection allCollections[] = {Collection::Profile, Collection::Studio,    Collection::Users,
                                         Collection::Seats,   Collection::Purchases, Collection::Settings};

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

qint64 presentRecords(Transaction &transaction, const QString &audience, Collection collection)
{
    // Everybody is counted beside the seats already.
    const auto row =
        collection == Collection::Users
            ? transaction.first(QStringLiteral("select active + invited + disabled from seats where id = 1"))
            : transaction.first(QStringLiteral("select count(*) from changes where audience = ? and "
                                               "collection = ? and gone is null"),
                                {audience, toString(collection)});
    return row ? row->integer(0) : 0;
}

} // namespace

bool feed::isVisible(Collection collection, Role role)
{
    return audienceOf(collection, {}) != QLatin1String(audience::administrators) ||
           role == Role::Administrator;
}

std::optional<QByteArray> feed::page(Transaction &transaction, const Caller &caller, Collection collection,
                                     const QString &since, int limit)
{
    const FeedHead head = feedHead(transaction);
    const QString name = toString(collection);
    const auto start = startOf(head, name, since);
    if (!start)
        return std::nullopt;
    const QString audience = audienceOf(collection, caller.user);
    JsonText json;
    json.open('{').name("items").open('[');
    const FeedCount written = writeRecords(transaction, {audience, collection, start->number, limit}, json);
    json.close(']');
    json.name("count").integer(written.count);
    json.name("epoch").text(head.epoch);
    json.name("from").text(since);
    const Cursor next = written.more ? Cursor{head.epoch, name, written.last, start->asOf}
                                     : Cursor{head.epoch, name, head.number, head.number};
    json.name("cursor").text(next.toText());
    json.name("more").boolean(written.more);
    if (since.isEmpty())
        json.name("total").integer(presentRecords(transaction, audience, collection));
    json.name("serverTime").time(transaction.now().toMSecsSinceEpoch());
    json.name("end").boolean(true);
    json.close('}');
    return json.take();
}

ChangePoke feed::poke(Transaction &transaction, const Caller &caller, const QString &position)
{
    const FeedHead head = feedHead(transaction);
    ChangePoke poke;
    poke.epoch = head.epoch;
    poke.position = Cursor{head.epoch, QStringLiteral("*"), head.number, head.number}.toText();
    if (position.isEmpty())
        return poke;
    const auto cursor = Cursor::fromText(position);
    const bool known = cursor && cursor->epoch == head.epoch && cursor->collection == QLatin1String("*") &&
                       cursor->number <= head.number;
    // One look into the index for each collection: the cost does not follow how much has changed.
    for (const Collection collection : allCollections) {
        if (isVisible(collection, caller.role) &&
            (!known ||
             lastChange(transaction, audienceOf(collection, caller.user), collection) > cursor->number))
            poke.changed += collection;
    }
    return poke;
}

} // namespace callboard::server
