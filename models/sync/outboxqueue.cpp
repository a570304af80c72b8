// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxqueue.h"

#include "models/cache/transaction.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

struct OutboxQueueTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::OutboxQueue)
};

Error failure(ErrorKind kind, const QString &text, const QString &field = {})
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.field = field;
    return error;
}

bool isPictureField(const OutboxEdit &edit)
{
    return edit.field == QLatin1String(field::picture);
}

// A value of a wrong type would make the whole record unreadable.
Result<void> checkShown(const RecordId &record, const QJsonObject &fields)
{
    const auto profile = Profile::fromJson(record, fields);
    return profile ? Result<void>() : profile.error();
}

bool isWritable(const QString &name)
{
    static const QSet<QString> names{QLatin1String(field::firstName),    QLatin1String(field::lastName),
                                     QLatin1String(field::pendingEmail), QLatin1String(field::language),
                                     QLatin1String(field::timeZone),     QLatin1String(field::startPage),
                                     QLatin1String(field::relativeDates)};
    return names.contains(name);
}

} // namespace

bool Outgoing::isPicture() const
{
    return !edits.isEmpty() && isPictureField(edits.first());
}

Mutation Outgoing::mutation() const
{
    Mutation mutation;
    mutation.client = envelope.client;
    mutation.number = envelope.number;
    mutation.key = envelope.key;
    mutation.collection = envelope.collection;
    mutation.record = envelope.record;
    mutation.baseVersion = envelope.baseVersion;
    mutation.epoch = envelope.epoch;
    for (const OutboxEdit &edit : edits)
        mutation.changes += {edit.field, edit.base, edit.value};
    return mutation;
}

OutboxQueue::OutboxQueue(Database &outbox, const Mirror &mirror, const PictureShelf &pictures,
                         const Clock &clock)
    : m_outbox(outbox),
      m_mirror(mirror),
      m_pictures(pictures),
      m_clock(clock),
      m_edits(outbox),
      m_envelopes(outbox),
      m_client(outbox),
      m_history(outbox)
{
}

Result<QJsonObject> OutboxQueue::mirrored(Collection collection, const RecordId &record) const
{
    const auto found = m_mirror.record(collection, record);
    if (!found)
        return found.error();
    if (!*found)
        return failure(
            ErrorKind::NotFound,
            OutboxQueueTexts::tr(
                "Your profile is not on this computer yet. Connect to the studio once, then try again."));
    return (*found)->fields;
}

Result<OutboxPlan> OutboxQueue::planWish(const OutboxEdit &wish) const
{
    const auto fields = mirrored(wish.collection, wish.record);
    if (!fields)
        return fields.error();
    const auto edits = m_edits.ofRecord(wish.collection, wish.record);
    if (!edits)
        return edits.error();
    const OutboxPlan plan = planEdit(*fields, *edits, wish);
    if (auto checked = checkShown(wish.record, overlay(*fields, afterPlan(*edits, plan))); !checked)
        return failure(ErrorKind::Invalid,
                       OutboxQueueTexts::tr("That value can't be kept. Choose another one."), wish.field);
    return plan;
}

Result<void> OutboxQueue::edit(Collection collection, const RecordId &record,
                               const QList<FieldEditRequest> &edits)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    for (const FieldEditRequest &request : edits) {
        if (!isWritable(request.field))
            return failure(ErrorKind::Invalid, OutboxQueueTexts::tr("That field can't be changed here."),
                           request.field);
        OutboxEdit wish;
        wish.collection = collection;
        wish.record = record;
        wish.field = request.field;
        wish.value = request.value;
        wish.madeAt = m_clock.now();
        const auto plan = planWish(wish);
        if (!plan)
            return plan.error();
        if (auto done = carryOut(*plan); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> OutboxQueue::setPicture(const RecordId &profile, const QByteArray &png)
{
    OutboxEdit wish;
    wish.record = profile;
    wish.field = QLatin1String(field::picture);
    wish.value = QJsonValue(QJsonValue::Null);
    wish.madeAt = m_clock.now();
    if (!png.isEmpty()) {
        const auto id = m_pictures.spool(png);
        if (!id)
            return id.error();
        wish.value = id->value();
    }
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto plan = planWish(wish);
    if (!plan)
        return plan.error();
    if (auto done = carryOut(*plan); !done)
        return done;
    return transaction.commit();
}

Result<OutboxPlan> OutboxQueue::planUndoOf(const OutboxEdit &edit, const QList<OutboxEdit> &edits) const
{
    OutboxPlan plan = planUndo(edits, edit.id, m_clock.now());
    for (OutboxStep &step : plan) {
        if (step.what == OutboxStep::What::Remove || !isPictureField(step.edit) || step.edit.value.isNull())
            continue;
        // To bring the former picture back it has to be sent again, so its bytes go to the spool.
        const QByteArray former =
            m_pictures.find(PictureId(step.edit.value.toString()), PictureShelf::largestSide);
        if (former.isEmpty())
            return failure(
                ErrorKind::NotFound,
                OutboxQueueTexts::tr(
                    "The former picture is not on this computer. Choose it again to bring it back."));
        const auto id = m_pictures.spool(former);
        if (!id)
            return id.error();
        step.edit.value = id->value();
    }
    return plan;
}

Result<void> OutboxQueue::undo(qint64 id)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto edit = m_edits.edit(id);
    if (!edit)
        return edit.error();
    if (!*edit)
        return failure(ErrorKind::NotFound,
                       OutboxQueueTexts::tr(
                           "That change is already on the server. Change the field again to take it back."));
    const auto edits = m_edits.ofRecord((*edit)->collection, (*edit)->record);
    if (!edits)
        return edits.error();
    const auto plan = planUndoOf(**edit, *edits);
    if (!plan)
        return plan.error();
    if (auto done = carryOut(*plan); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::undoAll()
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto all = m_edits.all();
    if (!all)
        return all.error();
    // Open ones first: what is then left was sent, and gets its reverse.
    for (const bool sent : {false, true}) {
        for (const OutboxEdit &edit : *all) {
            if ((edit.envelope != 0) != sent)
                continue;
            const auto edits = m_edits.ofRecord(edit.collection, edit.record);
            if (!edits)
                return edits.error();
            const auto plan = planUndoOf(edit, *edits);
            if (!plan)
                return plan.error();
            if (auto done = carryOut(*plan); !done)
                return done;
        }
    }
    return transaction.commit();
}

Result<void> OutboxQueue::resolve(const QHash<qint64, Keep> &choices)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const auto edit = m_edits.edit(it.key());
        if (!edit)
            return edit.error();
        // A conflict that passed in the meantime needs no choice.
        if (!*edit || (*edit)->state != EditState::Conflict)
            continue;
        OutboxEdit chosen = **edit;
        chosen.base = chosen.theirs;
        chosen.state = EditState::Waiting;
        const OutboxStep step = *it == Keep::Mine
                                    ? OutboxStep{OutboxStep::What::Update, chosen}
                                    : OutboxStep{OutboxStep::What::Remove, **edit, outcome::gaveWay};
        if (auto done = carryOut({step}); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> OutboxQueue::retry(qint64 id)
{
    Transaction transaction(m_outbox);
    if (!transaction.begun())
        return transaction.begun();
    const auto edit = m_edits.edit(id);
    if (!edit)
        return edit.error();
    if (!*edit || (*edit)->state != EditState::Refused)
        return {};
    OutboxEdit again = **edit;
    again.state = EditState::Waiting;
    again.problem.clear();
    if (auto done = m_edits.update(again); !done)
        return done;
    if (auto done = rebaseIn(again.collection, again.record); !done)
        return done;
    return transaction.commit();
}

Result<void> OutboxQueue::carryOut(const OutboxPlan &plan)
{
    for (const OutboxStep &step : plan) {
        switch (step.what) {
        case OutboxStep::What::Add:
            if (auto done = m_edits.add(step.edit); !done)
                return done.error();
            break;
        case OutboxStep::What::Update:
            if (auto done = m_edits.update(step.edit); !done)
                return done;
            break;
        case OutboxStep::What::Remove:
            if (auto done = m_edits.remove(step.edit.id); !done)
                return done;
            break;
        }
        if (!step.outcome)
            continue;
        if (auto done = m_history.add(step.edit, step.outcome, m_clock.now(), step.edit.problem); !done)
            return done;
    }
    return {};
}

void OutboxQueue::sweepSpool() const
{
    const auto edits = m_edits.all();
    if (!edits)
        return;
    QSet<PictureId> named;
    for (const OutboxEdit &edit : *edits) {
        if (isPictureField(edit))
            named += PictureId(edit.value.toString());
    }
    m_pictures.sweepSpool(named);
}

} // namespace callboard
