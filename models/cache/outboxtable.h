// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/record.h"

#include <QDateTime>

namespace callboard
{

enum class EditState {
    Waiting,  //!< to be sent, or on its way
    Conflict, //!< the server has another value: the person chooses
    Refused,  //!< the server does not take it; see OutboxEdit::problem
};

//! One field of one record as the person wants it.
struct OutboxEdit {
    qint64 id = 0;
    Collection collection = Collection::Profile;
    RecordId record;
    QString field;
    QJsonValue base; //!< what the person saw
    QJsonValue value;
    QDateTime madeAt;
    EditState state = EditState::Waiting;
    qint64 envelope = 0; //!< 0: never sent, so it may still change
    QString problem;
    QJsonValue theirs; //!< in a conflict
    QString theirsBy;
    QDateTime theirsAt;

    friend bool operator==(const OutboxEdit &, const OutboxEdit &) = default;
};

//! \brief Table `edit` of outbox.db.
class OutboxTable
{
public:
    explicit OutboxTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<OutboxEdit>> all() const; //!< oldest first
    [[nodiscard]] Result<QList<OutboxEdit>> ofRecord(Collection collection, const RecordId &record) const;
    [[nodiscard]] Result<QList<OutboxEdit>> ofEnvelope(qint64 envelope) const;
    [[nodiscard]] Result<std::optional<OutboxEdit>> edit(qint64 id) const;
    [[nodiscard]] Result<qint64> add(const OutboxEdit &edit) const; //!< its new id
    [[nodiscard]] Result<void> update(const OutboxEdit &edit) const;
    [[nodiscard]] Result<void> remove(qint64 id) const;

private:
    [[nodiscard]] Result<QList<OutboxEdit>> where(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace callboard
