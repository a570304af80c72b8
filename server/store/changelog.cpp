// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/changelog.h"

namespace callboard::server
{

qint64 recordChange(Transaction &transaction, Collection collection, const RecordId &record,
                    const RecordId &account, std::optional<Gone> gone)
{
    const auto counter = transaction.first(QStringLiteral(
        "update studio set change_counter = change_counter + 1 where id = 1 returning change_counter"));
    if (!counter)
        return 0;
    const qint64 number = counter->integer(0);
    QVariant reason;
    if (gone)
        reason = *gone == Gone::Deleted ? QStringLiteral("deleted") : QStringLiteral("revoked");
    transaction.execute(
        QStringLiteral(
            "insert into changes (number, collection, record, audience, gone, at) values (?, ?, ?, ?, ?, ?) "
            "on conflict (collection, record, audience) "
            "do update set number = excluded.number, gone = excluded.gone, at = excluded.at"),
        {number, toString(collection), record.value(), account.value(), reason,
         timeValue(transaction.now())});
    transaction.announce(QStringLiteral("changed:%1").arg(account.value()));
    return number;
}

FeedHead feedHead(Transaction &transaction)
{
    const auto row = transaction.first(
        QStringLiteral("select epoch, change_counter, tombstone_horizon from studio where id = 1"));
    return row ? FeedHead{row->text(0), row->integer(1), row->integer(2)} : FeedHead{};
}

} // namespace callboard::server
