// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/waiting.h"

#include "server/sync/feed.h"

#include <atomic>

namespace callboard::server
{

namespace
{

constexpr int defaultSeconds = 25;
constexpr int longestSeconds = 60;

struct Sight {
    Gate::Admission admission;
    ChangePoke poke;
};

} // namespace

struct Waiting::Poll {
    Poll(const Request &waitRequest, const Responder &waitResponder, QString from,
         std::chrono::seconds atMost)
        : request(waitRequest),
          responder(waitResponder),
          position(std::move(from)),
          time(atMost)
    {
    }

    const Request request;
    const Responder responder;
    const QString position;
    const std::chrono::seconds time;
    std::atomic<WaitRoom::Ticket> ticket = 0; //!< 0 until it has entered the room
};

void Waiting::handle(const Request &request, const Responder &responder)
{
    int seconds = defaultSeconds;
    if (request.query.hasQueryItem(QStringLiteral("seconds"))) {
        bool number = false;
        seconds = request.queryValue(QStringLiteral("seconds")).toInt(&number);
        if (!number || seconds < 0)
            return responder.send(
                Problem::malformed(QStringLiteral("\"seconds\" is not a number.")).toResponse());
    }
    auto poll = std::make_shared<Poll>(request, responder, request.queryValue(QStringLiteral("position")),
                                       std::chrono::seconds(qMin(seconds, longestSeconds)));
    look(poll, Gate::Access::ReadOnly);
}

void Waiting::look(const std::shared_ptr<Poll> &poll, Gate::Access access)
{
    const auto job = [this, poll, access](Transaction &transaction) {
        Sight sight{m_gate.admit(transaction, poll->request, Credential::SessionOrKey, access), {}};
        if (sight.admission.caller)
            sight.poke = feed::poke(transaction, *sight.admission.caller, poll->position);
        return sight;
    };
    const auto done = [this, poll](const Result<Sight> &sight) {
        if (!sight) {
            m_room.leave(poll->ticket);
            return poll->responder.send(Problem::from(sight.error()).toResponse());
        }
        if (sight->admission.problem) {
            m_room.leave(poll->ticket);
            return poll->responder.send(sight->admission.problem->toResponse());
        }
        if (!sight->admission.caller)
            return look(poll, Gate::Access::ReadWrite);
        if (poll->position.isEmpty() || !sight->poke.changed.isEmpty()) {
            m_room.leave(poll->ticket);
            return poll->responder.send(Response::json(200, sight->poke.toJson()));
        }
        if (poll->ticket != 0)
            return;
        const Response nothing = Response::json(200, sight->poke.toJson());
        const auto wake = [this, poll, nothing](WaitRoom::Why why) {
            if (why == WaitRoom::Why::TimeUp)
                poll->responder.send(nothing);
            else
                look(poll, Gate::Access::ReadOnly);
        };
        // A change of the role is a change of the profile: the guest looks, and leaves.
        const Caller &caller = *sight->admission.caller;
        const auto ticket =
            m_room.enter({caller.user, caller.session, caller.role == Role::Administrator}, poll->time, wake);
        if (ticket == 0)
            return;
        poll->ticket = ticket;
        poll->responder.onGone([this, ticket] { m_room.dismiss(ticket); });
        // What happened between the look and the entry has not woken anybody: look once more.
        look(poll, Gate::Access::ReadOnly);
    };
    if (access == Gate::Access::ReadOnly)
        m_store.readThen(job, done);
    else
        m_store.writeThen(job, done);
}

} // namespace callboard::server
