// SPDX-License-Identifier: GPL-3.0-or-later

// The half of OutboxQueue that speaks with the server's side: envelopes out, answers in, merging.

#include "models/sync/outboxqueue.h"

#include "models/cache/transaction.h"

#include <QCoreApplication>

namespace callboard
{

Result<std::optional<Outgoing>> OutboxQueue::takeOutgoing()
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto envelopes = m_envelopes.all();
    if (!envelopes)
        return envelopes.error();
    std::optional<Outgoing> outgoing;
    if (envelopes->isEmpty()) {
        auto filled = fillEnvelope();
        if (!filled || !*filled)
            return filled;
        outgoing = *filled;
    } else {
        const auto edits = m_edits.ofEnvelope(envelopes->first().seq);
        if (!edits)
            return edits.error();
        outgoing = Outgoing{envelopes->first(), *edits};
    }
    ++outgoing->envelope.attempts;
    if (auto done = m_envelopes.countAttempt(outgoing->envelope.seq); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return outgoing;
}

Result<std::optional<Outgoing>> OutboxQueue::fillEnvelope()
{
    const auto all = m_edits.all();
    if (!all)
        return all.error();
    const auto first = std::find_if(all->begin(), all->end(),
                                    [](const OutboxEdit &e) { return e.state == EditState::Waiting; });
    if (first == all->end())
        return std::optional<Outgoing>();

    Outgoing outgoing;
    const bool picture = first->field == QLatin1String(field::picture);
    for (const OutboxEdit &edit : *all) {
        const bool alike = (edit.field == QLatin1String(field::picture)) == picture;
        if (edit.state == EditState::Waiting && edit.collection == first->collection &&
            edit.record == first->record && alike)
            outgoing.edits += edit;
    }

    const auto client = m_client.current();
    if (!client)
        return client.error();
    const auto number = m_client.takeNumber();
    if (!number)
        return number.error();
    const auto record = m_mirror.record(first->collection, first->record);
    if (!record)
        return record.error();
    const auto state = m_mirror.state(first->collection);
    if (!state)
        return state.error();
    Envelope &envelope = outgoing.envelope;
    envelope.client = *client;
    envelope.number = *number;
    envelope.key = IdempotencyKey::create();
    envelope.collection = first->collection;
    envelope.record = first->record;
    // Right after a server's restore no version of its is known.
    envelope.baseVersion = *record ? qMax<qint64>(0, (*record)->version) : 0;
    envelope.epoch = state->epoch;
    envelope.createdAt = m_clock.now();
    const auto seq = m_envelopes.add(envelope);
    if (!seq)
        return seq.error();
    envelope.seq = *seq;
    for (OutboxEdit &edit : outgoing.edits) {
        edit.envelope = *seq;
        if (auto done = m_edits.update(edit); !done)
            return done.error();
    }
    return std::optional<Outgoing>(outgoing);
}

Result<void> OutboxQueue::finish(const Outgoing &outgoing, const OutboxPlan &plan)
{
    if (auto done = carryOut(plan); !done)
        return done;
    if (auto done = m_envelopes.remove(outgoing.envelope.seq); !done)
        return done;
    return rebaseIn(outgoing.envelope.collection, outgoing.envelope.record);
}

Result<void> OutboxQueue::settle(const Outgoing &outgoing, const MutationAnswer &answer)
{
    for (const OutboxEdit &edit : outgoing.edits) {
        const bool answeredFor = std::any_of(answer.fields.begin(), answer.fields.end(),
                                             [&](const FieldAnswer &a) { return a.field == edit.field; });
        if (!answeredFor) {
            Error error;
            error.kind = ErrorKind::Protocol;
            error.text = QCoreApplication::translate(
                "callboard::OutboxQueue",
                "The studio sent an answer that this program does not understand. Your "
                "changes are kept here and sent again.");
            error.detail = QStringLiteral("no answer for field %1").arg(edit.field);
            return error;
        }
    }
    // The mirror first: dying in between leaves an edit over an equal value, and the resend is answered as a
    // duplicate.
    if (auto done = m_mirror.applyAnswer(outgoing.envelope.collection, answer.epoch, answer.record); !done)
        return done;

    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto edits = m_edits.ofRecord(outgoing.envelope.collection, outgoing.envelope.record);
    if (!edits)
        return edits.error();
    if (auto done = finish(outgoing, planAnswer(*edits, outgoing.envelope.seq, answer.fields)); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::refuse(const Outgoing &outgoing, const QString &field, const QString &reason)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto edits = m_edits.ofRecord(outgoing.envelope.collection, outgoing.envelope.record);
    if (!edits)
        return edits.error();
    if (auto done = finish(outgoing, planRefusal(*edits, outgoing.envelope.seq, field, reason)); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::dissolve(const Outgoing &outgoing)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto edits = m_edits.ofRecord(outgoing.envelope.collection, outgoing.envelope.record);
    if (!edits)
        return edits.error();
    if (auto done = finish(outgoing, planDissolve(*edits, outgoing.envelope.seq)); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::rebaseIn(Collection collection, const RecordId &record)
{
    const auto edits = m_edits.ofRecord(collection, record);
    if (!edits)
        return edits.error();
    if (edits->isEmpty())
        return {};
    const auto found = m_mirror.record(collection, record);
    if (!found)
        return found.error();
    if (*found)
        return carryOut(planRebase((*found)->fields, *edits));
    // Not here: gone from the server, unless its collection has not been read yet.
    const auto state = m_mirror.state(collection);
    if (!state)
        return state.error();
    if (!state->complete)
        return {};
    return carryOut(planOrphan(
        *edits, QCoreApplication::translate("callboard::OutboxQueue",
                                            "This is no longer on the server. Your change is kept here "
                                            "until you discard it.")));
}

Result<void> OutboxQueue::rebase(Collection collection, const RecordId &record)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = rebaseIn(collection, record); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::rebaseAll()
{
    const auto all = m_edits.all();
    if (!all)
        return all.error();
    QList<QPair<Collection, RecordId>> records;
    for (const OutboxEdit &edit : *all) {
        const std::pair record(edit.collection, edit.record);
        if (!records.contains(record))
            records += record;
    }
    for (const auto &[collection, record] : records) {
        if (auto done = rebase(collection, record); !done)
            return done;
    }
    return {};
}

} // namespace callboard
