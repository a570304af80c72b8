// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/clienttable.h"
#include "models/cache/envelopetable.h"
#include "models/cache/historytable.h"
#include "models/cache/pictureshelf.h"
#include "models/sync/account.h"
#include "models/sync/mirror.h"
#include "models/sync/outboxrules.h"

#include <QHash>

namespace callboard
{

//! An envelope and what is in it, ready to be sent.
struct Outgoing {
    Envelope envelope;
    QList<OutboxEdit> edits;

    [[nodiscard]] bool isPicture() const;
    [[nodiscard]] Mutation mutation() const;
};

//! \brief The changes of this computer that the server does not have (outbox.db). Each call is one
//! transaction: when it returns success, the change is on the disk. Used on the account's thread.
class OutboxQueue
{
public:
    OutboxQueue(Database &outbox, const Mirror &mirror, const PictureShelf &pictures, const Clock &clock);

    // The person's doing
    [[nodiscard]] Result<void> edit(Collection collection, const RecordId &record,
                                    const QList<FieldEditRequest> &edits);
    //! \a png is empty to remove the picture.
    [[nodiscard]] Result<void> setPicture(const RecordId &profile, const QByteArray &png);
    [[nodiscard]] Result<void> undo(qint64 id);
    [[nodiscard]] Result<void> undoAll();
    [[nodiscard]] Result<void> resolve(const QHash<qint64, Keep> &choices);
    [[nodiscard]] Result<void> retry(qint64 id);

    // On the way to the server
    //! The envelope that is on its way, or a new one with the open edits of a record; nullopt when nothing is
    //! to be sent. It is committed, and counted as tried, when this returns: before the first byte leaves.
    [[nodiscard]] Result<std::optional<Outgoing>> takeOutgoing();
    //! Takes the answer in: first the record, then, in one transaction, the rows.
    [[nodiscard]] Result<void> settle(const Outgoing &outgoing, const MutationAnswer &answer);
    [[nodiscard]] Result<void> refuse(const Outgoing &outgoing, const QString &field, const QString &reason);
    [[nodiscard]] Result<void> dissolve(const Outgoing &outgoing);
    //! The mirror's record may have changed: merges the open edits with it.
    [[nodiscard]] Result<void> rebase(Collection collection, const RecordId &record);
    [[nodiscard]] Result<void> rebaseAll();

    [[nodiscard]] Result<QList<OutboxEdit>> edits() const { return m_edits.all(); }
    //! Spooled pictures that no edit names any more are removed.
    void sweepSpool() const;

private:
    [[nodiscard]] Result<void> carryOut(const OutboxPlan &plan);
    [[nodiscard]] Result<void> finish(const Outgoing &outgoing, const OutboxPlan &plan);
    [[nodiscard]] Result<void> rebaseIn(Collection collection, const RecordId &record);
    [[nodiscard]] Result<QJsonObject> mirrored(Collection collection, const RecordId &record) const;
    [[nodiscard]] Result<OutboxPlan> planWish(const OutboxEdit &wish) const;
    [[nodiscard]] Result<OutboxPlan> planUndoOf(const OutboxEdit &edit, const QList<OutboxEdit> &edits) const;
    [[nodiscard]] Result<std::optional<Outgoing>> fillEnvelope();

    Database &m_outbox;
    const Mirror &m_mirror;
    const PictureShelf &m_pictures;
    const Clock &m_clock;
    OutboxTable m_edits;
    EnvelopeTable m_envelopes;
    ClientTable m_client;
    HistoryTable m_history;
};

} // namespace callboard
