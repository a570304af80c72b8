// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/housekeeping.h"

#include "server/accounts/seatdays.h"
#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

constexpr int keptDays = 30; // docs/protocol.md: answers by key, and tombstones
// A stolen token that is used again ends its session as long as it is known; after that it is worthless all
// the same.
constexpr int supersededDays = 7;
// Long enough that one which is being set can't be taken for one that nobody has.
constexpr int pictureSeconds = 3600;

} // namespace

void keepHouse(Transaction &transaction)
{
    const QVariant now = timeValue(transaction.now());
    const QVariant old = timeValue(transaction.now().addDays(-keptDays));
    transaction.execute(
        QStringLiteral("delete from session_tokens where expires_at < ? or superseded_at < ?"),
        {now, timeValue(transaction.now().addDays(-supersededDays))});
    transaction.execute(QStringLiteral("delete from sessions where expires_at < ?"), {now});
    transaction.execute(QStringLiteral("delete from mail_links where expires_at < ?"), {now});
    transaction.execute(QStringLiteral("delete from throttles where ends_at < ?"), {now});
    transaction.execute(QStringLiteral("delete from idempotency where created_at < ?"), {old});
    transaction.execute(
        QStringLiteral("delete from pictures where created_at < ? "
                       "and not exists (select 1 from users where users.picture = pictures.id)"),
        {timeValue(transaction.now().addSecs(-pictureSeconds))});
    // The figures of the seats end with today: a new day is a change of them.
    if (!hasSeatDay(transaction)) {
        noteSeatDay(transaction);
        recordChange(transaction, Collection::Seats, soleRecord(Collection::Seats));
    }
    const auto forgotten = transaction.first(
        QStringLiteral("select max(number) from changes where gone is not null and at < ?"), {old});
    if (!forgotten || forgotten->isNull(0))
        return;
    // Whoever has read less than this can't be told of them any more.
    transaction.execute(
        QStringLiteral("update studio set tombstone_horizon = ? where id = 1 and tombstone_horizon < ?"),
        {forgotten->integer(0), forgotten->integer(0)});
    transaction.execute(
        QStringLiteral("delete from changes where gone is not null and number <= ? and at < ?"),
        {forgotten->integer(0), old});
}

} // namespace callboard::server
