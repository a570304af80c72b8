// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/throttle.h"

#include <QCryptographicHash>

namespace callboard::server
{

std::chrono::seconds Throttle::pause(Transaction &transaction) const
{
    const auto row = transaction.first(
        QStringLiteral("select ends_at from throttles where bucket = ? and count >= ? and ends_at > ?"),
        {bucket, limit, timeValue(transaction.now())});
    if (!row)
        return std::chrono::seconds(0);
    return std::chrono::seconds((row->integer(0) - transaction.now().toMSecsSinceEpoch() + 999) / 1000);
}

int Throttle::count(Transaction &transaction) const
{
    const QVariant now = timeValue(transaction.now());
    const QVariant end = timeValue(transaction.now().addSecs(window.count()));
    const auto row =
        transaction.first(QStringLiteral("insert into throttles (bucket, count, ends_at) values (?, 1, ?) on "
                                         "conflict (bucket) do update set "
                                         "count = case when throttles.ends_at > ? then throttles.count + 1 "
                                         "else 1 end, ends_at = excluded.ends_at "
                                         "returning count"),
                          {bucket, end, now});
    return row ? qMax(0, limit - int(row->integer(0))) : 0;
}

void Throttle::clear(Transaction &transaction) const
{
    transaction.execute(QStringLiteral("delete from throttles where bucket = ?"), {bucket});
}

QString Throttle::bucketOf(const char *kind, const QStringList &parts)
{
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1:%2").arg(QLatin1String(kind), QString::fromLatin1(hash.left(32)));
}

QString Throttle::network(const QString &address)
{
    if (!address.contains(u':'))
        return address;
    // Written out, so that "::" stands for nothing: the first four groups are the network.
    const QStringList halves = address.section(u'%', 0, 0).split(QStringLiteral("::"));
    QStringList groups = halves.first().split(u':', Qt::SkipEmptyParts);
    const QStringList rest =
        halves.size() > 1 ? halves.last().split(u':', Qt::SkipEmptyParts) : QStringList();
    while (groups.size() + rest.size() < 8)
        groups += QStringLiteral("0");
    return (groups + rest).mid(0, 4).join(u':');
}

} // namespace callboard::server
