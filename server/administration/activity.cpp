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
    const QList<Row> active = transaction.query(
        QStringLiteral("update users set active_noted_at = last_active_at where id in (select id from users "
                       "where last_active_at > ? and (active_noted_at is null or active_noted_at + ? <= "
                       "last_active_at) limit ?) returning id"),
        {now - lookBack, coarseness, mostAtOnce});
    for (const Row &row : active)
        recordChange(transaction, Collection::Users, RecordId(row.text(0)));
}

} // namespace callboard::server
