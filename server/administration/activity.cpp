// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/activity.h"

#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

constexpr qint64 coarseness = 10 * 60 * 1000; // milliseconds
// Who was active before that has been told of, unless no server ran; then a day is far enough back.
constexpr qint64 lookBack = 24 * 3600 * 1000;

// The feed's counter is locked meanwhile; the others are told a minute later.
constexpr int mostAtOnce = 2000;

} // namespace

void tellActivity(Transaction &transaction)
{
    const qint64 now = transaction.now().toMSecsSinceEpoch();
    // Who is being changed right now is told of a minute later: waiting for several, in an order of its own,
    // this would come to a deadlock with somebody who changes several too.
    const auto lock = transaction.dialect() == Dialect::Sqlite
                          ? QLatin1String()
                          : QLatin1String("for no key update skip locked");
    const QList<Row> active = transaction.query(
        QStringLiteral("update users set active_noted_at = last_active_at where id in (select id from users "
                       "where last_active_at > ? and (active_noted_at is null or active_noted_at + ? <= "
                       "last_active_at) limit ? %1) returning id")
            .arg(lock),
        {now - lookBack, coarseness, mostAtOnce});
    QList<RecordId> people;
    for (const Row &row : active)
        people += RecordId(row.text(0));
    recordChanges(transaction, Collection::Users, people);
}

} // namespace callboard::server
