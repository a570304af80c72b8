// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxrules.h"

#include "models/cache/historytable.h"
#include "models/domain/merge.h"
#include "models/domain/profile.h"

#include <algorithm>

namespace callboard
{

namespace
{

using What = OutboxStep::What;

const OutboxEdit *openEdit(const QList<OutboxEdit> &edits, const QString &field)
{
    const auto found = std::find_if(edits.begin(), edits.end(),
                                    [&](const OutboxEdit &e) { return e.envelope == 0 && e.field == field; });
    return found == edits.end() ? nullptr : &*found;
}

const OutboxEdit *sentEdit(const QList<OutboxEdit> &edits, const QString &field)
{
    const auto found = std::find_if(edits.begin(), edits.end(),
                                    [&](const OutboxEdit &e) { return e.envelope != 0 && e.field == field; });
    return found == edits.end() ? nullptr : &*found;
}

QJsonValue valueOf(const QJsonObject &fields, const QString &field)
{
    const QJsonValue value = fields.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

// How this computer is set up, not what is said about a person: the last wish counts and nobody is asked.
bool mineWins(const QString &field)
{
    return field == QLatin1String(field::startPage) || field == QLatin1String(field::relativeDates);
}

OutboxEdit waiting(OutboxEdit edit)
{
    edit.state = EditState::Waiting;
    edit.problem.clear();
    edit.theirs = QJsonValue();
    edit.theirsBy.clear();
    edit.theirsAt = {};
    return edit;
}

OutboxEdit refused(OutboxEdit edit, const QString &reason)
{
    edit = waiting(edit);
    edit.state = EditState::Refused;
    edit.envelope = 0;
    edit.problem = reason;
    return edit;
}

OutboxStep mergeOpen(OutboxEdit edit, const QJsonValue &theirs, const QString &by, const QDateTime &at)
{
    switch (mergeField(edit.base, edit.value, theirs)) {
    case FieldMerge::AlreadySo: return {What::Remove, edit, outcome::alreadySo};
    case FieldMerge::Apply: return {What::Update, waiting(edit)};
    case FieldMerge::Conflict: break;
    }
    if (mineWins(edit.field)) {
        edit = waiting(edit);
        edit.base = theirs;
        return {What::Update, edit};
    }
    const bool told = edit.state == EditState::Conflict;
    edit.state = EditState::Conflict;
    edit.theirs = theirs;
    edit.theirsBy = by;
    edit.theirsAt = at;
    return {What::Update, edit, told ? nullptr : outcome::conflict};
}

} // namespace

QJsonObject overlay(QJsonObject fields, const QList<OutboxEdit> &edits)
{
    for (const OutboxEdit &edit : edits)
        fields[edit.field] = edit.value;
    return fields;
}

QList<OutboxEdit> afterPlan(QList<OutboxEdit> edits, const OutboxPlan &plan)
{
    for (const OutboxStep &step : plan) {
        if (step.what == What::Add) {
            edits += step.edit;
            continue;
        }
        const auto found = std::find_if(edits.begin(), edits.end(),
                                        [&](const OutboxEdit &e) { return e.id == step.edit.id; });
        if (found == edits.end())
            continue;
        if (step.what == What::Remove)
            edits.erase(found);
        else
            *found = step.edit;
    }
    return edits;
}

OutboxPlan planEdit(const QJsonObject &mirror, const QList<OutboxEdit> &edits, const OutboxEdit &wish)
{
    const OutboxEdit *sent = sentEdit(edits, wish.field);
    const OutboxEdit *open = openEdit(edits, wish.field);
    const QJsonValue under = sent ? sent->value : valueOf(mirror, wish.field);
    if (!open) {
        if (wish.value == under)
            return {};
        OutboxEdit edit = wish;
        edit.base = under;
        return {{What::Add, edit}};
    }

    OutboxEdit edit = *open;
    edit.value = wish.value;
    edit.madeAt = wish.madeAt;
    if (edit.state == EditState::Conflict)
        return {edit.value == edit.theirs ? OutboxStep{What::Remove, edit, outcome::gaveWay}
                                          : OutboxStep{What::Update, edit}};
    if (edit.state == EditState::Refused)
        edit.base = under;
    return {edit.value == edit.base ? OutboxStep{What::Remove, edit, outcome::undone}
                                    : OutboxStep{What::Update, waiting(edit)}};
}

OutboxPlan planUndo(const QList<OutboxEdit> &edits, qint64 id, const QDateTime &now)
{
    const auto found =
        std::find_if(edits.begin(), edits.end(), [&](const OutboxEdit &e) { return e.id == id; });
    if (found == edits.end())
        return {};
    if (found->envelope == 0)
        return {{What::Remove, *found, outcome::undone}};

    if (const OutboxEdit *open = openEdit(edits, found->field)) {
        OutboxEdit edit = *open;
        edit.value = found->base;
        edit.madeAt = now;
        return {{What::Update, waiting(edit)}};
    }
    OutboxEdit reverse = waiting(*found);
    reverse.id = 0;
    reverse.envelope = 0;
    reverse.base = found->value;
    reverse.value = found->base;
    reverse.madeAt = now;
    return {{What::Add, reverse}};
}

OutboxPlan planRebase(const QJsonObject &fields, const QList<OutboxEdit> &edits)
{
    const QJsonObject changedBy = fields.value(QLatin1String("edits")).toObject();
    OutboxPlan plan;
    for (const OutboxEdit &edit : edits) {
        // What follows a sent edit is merged when that one's answer is here.
        if (edit.envelope != 0 || sentEdit(edits, edit.field))
            continue;
        const QJsonValue theirs = valueOf(fields, edit.field);
        if (edit.state == EditState::Refused) {
            if (theirs == edit.value)
                plan += {What::Remove, edit, outcome::alreadySo};
            continue;
        }
        const QJsonObject who = changedBy.value(edit.field).toObject();
        const OutboxStep step = mergeOpen(
            edit, theirs, who.value(QLatin1String("by")).toString(),
            QDateTime::fromString(who.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).toUTC());
        if (step.what == What::Remove || !(step.edit == edit))
            plan += step;
    }
    return plan;
}

OutboxPlan planOrphan(const QList<OutboxEdit> &edits, const QString &reason)
{
    OutboxPlan plan;
    for (const OutboxEdit &edit : edits) {
        if (edit.envelope == 0 && edit.state != EditState::Refused)
            plan += {What::Update, refused(edit, reason), outcome::refused};
    }
    return plan;
}

OutboxPlan planAnswer(const QList<OutboxEdit> &edits, qint64 envelope, const QList<FieldAnswer> &answer)
{
    OutboxPlan plan;
    for (const OutboxEdit &sent : edits) {
        if (sent.envelope != envelope)
            continue;
        const auto found = std::find_if(answer.begin(), answer.end(),
                                        [&](const FieldAnswer &a) { return a.field == sent.field; });
        if (found == answer.end())
            continue;
        const OutboxEdit *next = openEdit(edits, sent.field);
        OutboxEdit edit = sent;
        edit.envelope = 0;
        switch (found->outcome) {
        case FieldOutcome::Applied:
        case FieldOutcome::Unchanged:
            plan += {What::Remove, edit,
                     found->outcome == FieldOutcome::Applied ? outcome::applied : outcome::alreadySo};
            break;
        case FieldOutcome::Conflict:
            // Two wishes and another value between them: the later wish is the one to choose about.
            if (next)
                edit.value = next->value;
            plan += mergeOpen(edit, found->current, found->changedBy, found->changedAt);
            break;
        case FieldOutcome::Rejected:
            plan += next ? OutboxStep{What::Remove, edit, outcome::refused}
                         : OutboxStep{What::Update, refused(edit, found->reason), outcome::refused};
            break;
        }
        if (!next)
            continue;
        // The server may have tidied the value (a trimmed name, a picture made anew), so the next edit stands
        // on what it has.
        OutboxEdit follower = *next;
        follower.base = found->current;
        if (found->outcome == FieldOutcome::Conflict || follower.value == follower.base)
            plan += {What::Remove, follower};
        else
            plan += {What::Update, follower};
    }
    return plan;
}

OutboxPlan planRefusal(const QList<OutboxEdit> &edits, qint64 envelope, const QString &field,
                       const QString &reason)
{
    const auto isAtFault = [&](const OutboxEdit &e) { return e.envelope == envelope && e.field == field; };
    const bool named = std::any_of(edits.begin(), edits.end(), isAtFault);
    OutboxPlan plan;
    for (const OutboxEdit &sent : edits) {
        if (sent.envelope != envelope)
            continue;
        OutboxEdit edit = sent;
        edit.envelope = 0;
        const OutboxEdit *next = openEdit(edits, sent.field);
        if (next) {
            OutboxEdit follower = *next;
            follower.base = sent.base;
            plan += {What::Remove, edit};
            plan += follower.value == follower.base ? OutboxStep{What::Remove, follower, outcome::undone}
                                                    : OutboxStep{What::Update, follower};
        } else if (!named || isAtFault(sent)) {
            plan += {What::Update, refused(edit, reason), outcome::refused};
        } else {
            plan += {What::Update, edit};
        }
    }
    return plan;
}

OutboxPlan planDissolve(const QList<OutboxEdit> &edits, qint64 envelope)
{
    OutboxPlan plan;
    for (const OutboxEdit &sent : edits) {
        if (sent.envelope != envelope)
            continue;
        OutboxEdit edit = sent;
        edit.envelope = 0;
        if (const OutboxEdit *next = openEdit(edits, sent.field)) {
            edit.value = next->value;
            plan += {What::Remove, *next};
        }
        plan += edit.value == edit.base ? OutboxStep{What::Remove, edit, outcome::undone}
                                        : OutboxStep{What::Update, edit};
    }
    return plan;
}

} // namespace callboard
