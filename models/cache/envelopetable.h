// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/mutation.h"

namespace callboard
{

//! Edits of one record that travel together, under one key. Its row is committed before the first byte
//! leaves, and goes when the server's answer has been taken in.
struct Envelope {
    qint64 seq = 0;
    ClientId client;
    qint64 number = 0;
    IdempotencyKey key;
    Collection collection = Collection::Profile;
    RecordId record;
    qint64 baseVersion = 0;
    QString epoch;
    int attempts = 0;
    QDateTime createdAt;
};

//! \brief Table `envelope` of outbox.db.
class EnvelopeTable
{
public:
    explicit EnvelopeTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Envelope>> all() const; //!< oldest first
    [[nodiscard]] Result<qint64> add(const Envelope &envelope) const;
    [[nodiscard]] Result<void> countAttempt(qint64 seq) const;
    [[nodiscard]] Result<void> remove(qint64 seq) const;

private:
    Database &m_database;
};

} // namespace callboard
