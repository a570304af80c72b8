// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/envelopetable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

Result<QList<Envelope>> EnvelopeTable::all() const
{
    const auto rows = m_database.select(QStringLiteral(
        "SELECT seq, client, number, key, collection, record, base_version, epoch, attempts, created_at "
        "FROM envelope ORDER BY seq"));
    if (!rows)
        return rows.error();
    QList<Envelope> envelopes;
    for (const Database::Row &row : *rows) {
        Envelope envelope;
        envelope.seq = row.at(0).toLongLong();
        envelope.client = ClientId(row.at(1).toString());
        envelope.number = row.at(2).toLongLong();
        envelope.key = IdempotencyKey(row.at(3).toString());
        envelope.collection = collectionFromString(row.at(4).toString()).value_or(Collection::Profile);
        envelope.record = RecordId(row.at(5).toString());
        envelope.baseVersion = row.at(6).toLongLong();
        envelope.epoch = row.at(7).toString();
        envelope.attempts = row.at(8).toInt();
        envelope.createdAt = timeFromColumn(row.at(9));
        envelopes += envelope;
    }
    return envelopes;
}

Result<qint64> EnvelopeTable::add(const Envelope &envelope) const
{
    const auto done = m_database.execute(
        QStringLiteral(
            "INSERT INTO envelope (client, number, key, collection, record, base_version, epoch, attempts, "
            "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {envelope.client.value(), envelope.number, envelope.key.value(), toString(envelope.collection),
         envelope.record.value(), envelope.baseVersion, envelope.epoch, envelope.attempts,
         toColumn(envelope.createdAt)});
    if (!done)
        return done.error();
    return m_database.lastInsertId();
}

Result<void> EnvelopeTable::countAttempt(qint64 seq) const
{
    const auto done = m_database.execute(
        QStringLiteral("UPDATE envelope SET attempts = attempts + 1 WHERE seq = ?"), {seq});
    return done ? Result<void>() : done.error();
}

Result<void> EnvelopeTable::remove(qint64 seq) const
{
    const auto done = m_database.execute(QStringLiteral("DELETE FROM envelope WHERE seq = ?"), {seq});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
