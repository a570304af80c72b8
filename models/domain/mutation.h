// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDateTime>

namespace callboard
{

//! One field of a mutation: what the person saw and what they made of it.
struct FieldChange {
    QString field;
    QJsonValue base;
    QJsonValue value;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

//! \brief An edit on its way to the server. Applied field by field, exactly once for its key.
struct Mutation {
    ClientId client;
    qint64 number = 0; //!< counts up by one within a client
    IdempotencyKey key;
    Collection collection = Collection::Profile;
    RecordId record;
    qint64 baseVersion = 0;
    QString epoch;
    QList<FieldChange> changes;

    [[nodiscard]] static Result<Mutation> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! What became of one field.
enum class FieldOutcome { Applied, Unchanged, Conflict, Rejected };

struct FieldAnswer {
    QString field;
    FieldOutcome outcome = FieldOutcome::Applied;
    QJsonValue current;  //!< what the server has now
    QString changedBy;   //!< on conflict: the name of who changed it
    QDateTime changedAt; //!< on conflict: when (UTC)
    QString reason;      //!< on rejection: for the person, in the language of the account
};

//! The server's answer to a mutation. A repeated key gets the first answer again, with duplicate set.
struct MutationAnswer {
    QString epoch;
    bool duplicate = false;
    QList<FieldAnswer> fields;
    Record record; //!< the record after the mutation

    [[nodiscard]] static Result<MutationAnswer> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
