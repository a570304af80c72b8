// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/outboxtable.h"
#include "models/domain/error.h"
#include "models/domain/mutation.h"

namespace callboard
{

//! \brief What is to be done with the rows of the outbox: a plain value, made by the pure functions below and
//! carried out in one transaction by OutboxQueue. Rules and reasons: docs/sync.md.
//!
//! For one field of one record there are at most two edits: one that was sent (in an envelope; it no longer
//! changes) and, after it, one that was not ("open").
struct OutboxStep {
    enum class What { Add, Update, Remove };
    What what = What::Update;
    OutboxEdit edit;
    const char *outcome = nullptr; //!< for the history; nullptr when there is nothing to tell
};
using OutboxPlan = QList<OutboxStep>;

//! The record as it is shown: the server's fields with the edits laid over, oldest first.
[[nodiscard]] QJsonObject overlay(QJsonObject fields, const QList<OutboxEdit> &edits);

//! The rows after the plan; what was added has no id yet.
[[nodiscard]] QList<OutboxEdit> afterPlan(QList<OutboxEdit> edits, const OutboxPlan &plan);

//! The person wants another value. \a wish has record, field, value and time.
[[nodiscard]] OutboxPlan planEdit(const QJsonObject &mirror, const QList<OutboxEdit> &edits,
                                  const OutboxEdit &wish);

//! Takes a change back: an open edit goes, a sent one is followed by its reverse.
[[nodiscard]] OutboxPlan planUndo(const QList<OutboxEdit> &edits, qint64 id, const QDateTime &now);

//! The server's record is now this one: every open edit is merged with it anew.
[[nodiscard]] OutboxPlan planRebase(const QJsonObject &fields, const QList<OutboxEdit> &edits);

//! The record is no longer there: what was wanted of it stays, refused with \a reason.
[[nodiscard]] OutboxPlan planOrphan(const QList<OutboxEdit> &edits, const QString &reason);

//! The server has answered an envelope field by field.
[[nodiscard]] OutboxPlan planAnswer(const QList<OutboxEdit> &edits, qint64 envelope,
                                    const QList<FieldAnswer> &answer);

//! The server refuses an envelope for good: the field at fault is refused (all fields when \a field is not
//! one of them), the others become open again.
[[nodiscard]] OutboxPlan planRefusal(const QList<OutboxEdit> &edits, qint64 envelope, const QString &field,
                                     const QString &reason);

//! The envelope was surely not applied and cannot go as it is: its edits become open again.
[[nodiscard]] OutboxPlan planDissolve(const QList<OutboxEdit> &edits, qint64 envelope);

} // namespace callboard
