// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pusher.h"

#include "models/domain/futures.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

constexpr int statusGone = 410;
constexpr int statusPreconditionFailed = 412;

struct PusherTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::Pusher)
};

// What to do with an envelope that was not taken.
enum class Verdict { KeepAndRetry, MergeAnew, Refuse };

Verdict verdictOn(const Error &error)
{
    if (error.isTransient())
        return Verdict::KeepAndRetry;
    switch (error.kind) {
    case ErrorKind::Conflict: return Verdict::MergeAnew;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge:
    case ErrorKind::UnsupportedMedia:
    case ErrorKind::NotOffered: return Verdict::Refuse;
    case ErrorKind::Invalid:
        if (error.code == QLatin1String("key-reused") || error.status == statusPreconditionFailed)
            return Verdict::MergeAnew;
        return Verdict::Refuse;
    case ErrorKind::CursorExpired: // the general meaning of 410
        return error.status == statusGone ? Verdict::Refuse : Verdict::KeepAndRetry;
    default: // the session, the keychain, the program's age, this computer's disk: the change is not at fault
        return Verdict::KeepAndRetry;
    }
}

QString reasonFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::CursorExpired:
        return PusherTexts::tr(
            "This is no longer on the server. Your change is kept here until you discard it.");
    case ErrorKind::Forbidden:
        return error.text.isEmpty() ? PusherTexts::tr("You may not change this.") : error.text;
    default:
        return error.text.isEmpty()
                   ? PusherTexts::tr("The studio did not take this value. Change it, or discard it.")
                   : error.text;
    }
}

} // namespace

Pusher::Pusher(StudioApi &api, AccountFiles &files, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_files(files)
{
}

void Pusher::push()
{
    const auto outgoing = m_files.outbox().takeOutgoing();
    PushOutcome outcome;
    if (!outgoing) {
        outcome.failure = outgoing.error();
        emit finished(outcome);
    } else if (!*outgoing) {
        emit finished(outcome);
    } else if ((*outgoing)->isPicture() && !(*outgoing)->edits.first().value.isNull() &&
               m_files.pictures().spooled(PictureId((*outgoing)->edits.first().value.toString())).isEmpty()) {
        const auto done = m_files.outbox().refuse(
            **outgoing, {},
            PusherTexts::tr(
                "The file of this picture is no longer on this computer. Choose the picture again."));
        if (!done)
            outcome.failure = done.error();
        outcome.sent = done.ok();
        emit finished(outcome);
    } else {
        const Outgoing sent = **outgoing;
        whenDone<MutationAnswer>(send(sent), this,
                                 [this, sent](const Result<MutationAnswer> &answer) { take(sent, answer); });
    }
}

QFuture<Result<MutationAnswer>> Pusher::send(const Outgoing &outgoing)
{
    if (!outgoing.isPicture())
        return m_api.push(outgoing.mutation());
    const OutboxEdit &edit = outgoing.edits.first();
    PictureChange change;
    change.key = outgoing.envelope.key;
    change.client = outgoing.envelope.client;
    change.number = outgoing.envelope.number;
    change.base = PictureId(edit.base.toString());
    if (!edit.value.isNull())
        change.image = m_files.pictures().spooled(PictureId(edit.value.toString()));
    return m_api.pushPicture(change);
}

void Pusher::take(const Outgoing &outgoing, const Result<MutationAnswer> &answer)
{
    PushOutcome outcome;
    Result<void> done;
    if (answer) {
        done = m_files.outbox().settle(outgoing, *answer);
        outcome.sent = done.ok();
        outcome.pictureSent = done.ok() && outgoing.isPicture();
        const auto state = m_files.mirror().state(outgoing.envelope.collection);
        outcome.pullFirst = !state || state->epoch != answer->epoch;
        if (outcome.pictureSent)
            m_files.outbox().sweepSpool();
    } else {
        done = refuse(outgoing, answer.error(), outcome);
    }
    if (!done)
        outcome.failure = done.error();
    emit finished(outcome);
}

Result<void> Pusher::refuse(const Outgoing &outgoing, const Error &error, PushOutcome &outcome)
{
    switch (verdictOn(error)) {
    case Verdict::KeepAndRetry: return error;
    case Verdict::MergeAnew:
        if (auto done = m_files.outbox().dissolve(outgoing); !done)
            return done;
        // Counts as a failure, so that a server which never agrees is asked ever more rarely.
        return error;
    case Verdict::Refuse:
        outcome.pullFirst = true;
        outcome.sent = true;
        return m_files.outbox().refuse(outgoing, error.field, reasonFor(error));
    }
    return error;
}

} // namespace callboard
