// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/changelog.h"

#include "server/store/batch.h"

namespace callboard::server
{

namespace
{

// Takes the numbers at once: PostgreSQL takes ever longer for a row that is updated again and again in one
// transaction. Returns the last of them.
qint64 writeChanges(Transaction &transaction, Collection collection, const QList<RecordId> &records,
                    std::optional<Gone> gone)
{
    const auto counter = transaction.first(QStringLiteral("update studio set change_counter = change_counter "
                                                          "+ ? where id = 1 returning change_counter"),
                                           {records.size()});
    if (!counter)
        return 0;
    const qint64 last = counter->integer(0);
    qint64 number = last - records.size();
    QVariant reason;
    if (gone)
        reason = *gone == Gone::Deleted ? QStringLiteral("deleted") : QStringLiteral("revoked");
    Batch batch(
        transaction, QStringLiteral("changes"),
        {QStringLiteral("number"), QStringLiteral("collection"), QStringLiteral("record"),
         QStringLiteral("audience"), QStringLiteral("gone"), QStringLiteral("at")},
        QStringLiteral("on conflict (collection, record, audience) do update set number = excluded.number, "
                       "gone = excluded.gone, at = excluded.at"));
    for (const RecordId &record : records) {
        const QString audience = audienceOf(collection, record);
        batch.add(
            {++number, toString(collection), record.value(), audience, reason, timeValue(transaction.now())});
        transaction.announce(QStringLiteral("changed:%1").arg(audience));
    }
    return last;
}

} // namespace

QString audienceOf(Collection collection, const RecordId &account)
{
    switch (collection) {
    case Collection::Profile: return account.value();
    case Collection::Studio: return QLatin1String(audience::members);
    case Collection::Users:
    case Collection::Seats:
    case Collection::Purchases:
    case Collection::Settings: break;
    }
    return QLatin1String(audience::administrators);
}

RecordId soleRecord(Collection collection)
{
    return RecordId(toString(collection));
}

qint64 recordChange(Transaction &transaction, Collection collection, const RecordId &record,
                    std::optional<Gone> gone)
{
    return writeChanges(transaction, collection, {record}, gone);
}

void recordChanges(Transaction &transaction, Collection collection, const QList<RecordId> &records)
{
    if (!records.isEmpty())
        writeChanges(transaction, collection, records, {});
}

qint64 versionOf(Transaction &transaction, Collection collection, const RecordId &record)
{
    const auto row = transaction.first(
        QStringLiteral("select number from changes where collection = ? and record = ? and audience = ?"),
        {toString(collection), record.value(), audienceOf(collection, record)});
    return row ? row->integer(0) : 0;
}

qint64 lastChange(Transaction &transaction, const QString &audience, Collection collection)
{
    // Not max(number): as long as PostgreSQL has not counted the table, it would go through all of them.
    const auto row = transaction.first(QStringLiteral("select number from changes where audience = ? and "
                                                      "collection = ? order by number desc limit 1"),
                                       {audience, toString(collection)});
    return row ? row->integer(0) : 0;
}

void lockFeed(Transaction &transaction)
{
    // SQLite has one writer at a time: a writing transaction has the lock already.
    if (transaction.dialect() == Dialect::Postgres)
        transaction.query(QStringLiteral("select 1 from studio where id = 1 for update"));
}

FeedHead feedHead(Transaction &transaction)
{
    const auto row = transaction.first(
        QStringLiteral("select epoch, change_counter, tombstone_horizon from studio where id = 1"));
    return row ? FeedHead{row->text(0), row->integer(1), row->integer(2)} : FeedHead{};
}

} // namespace callboard::server
