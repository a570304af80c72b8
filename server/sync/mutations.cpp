// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/mutations.h"

#include "models/domain/mutation.h"
#include "server/store/changelog.h"
#include "server/sync/idempotency.h"
#include "server/sync/profileedit.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

// No record has as many fields, nor names as long; the answer names each, and is kept.
constexpr int mostFields = 50;
constexpr int longestName = 64;

bool isReasonable(const Mutation &mutation)
{
    return mutation.changes.size() <= mostFields &&
           std::all_of(mutation.changes.begin(), mutation.changes.end(),
                       [](const FieldChange &change) { return change.field.size() <= longestName; });
}

Response apply(Transaction &transaction, const Mutation &mutation, const KeyedRequest &keyed,
               const AccountLinks &links)
{
    if (const auto earlier = idempotency::takeKey(transaction, keyed))
        return *earlier;
    // The profile feed holds the account's own record only.
    const auto user = mutation.record == keyed.account ? lockUser(transaction, keyed.account) : std::nullopt;
    if (!user) {
        transaction.discard();
        return Problem::notFound().toResponse();
    }
    MutationAnswer answer;
    ProfileEdit edit(transaction, user->profile, user->profile.displayName());
    for (const FieldChange &change : mutation.changes)
        answer.fields += edit.apply(change);
    answer.record = edit.save(links);
    answer.epoch = feedHead(transaction).epoch;
    return idempotency::keepAnswer(transaction, keyed, answer.toJson());
}

} // namespace

void Mutations::handle(const Request &request, const Responder &responder)
{
    const auto key = KeyedRequest::keyOf(request);
    if (const auto *problem = std::get_if<Problem>(&key))
        return responder.send(problem->toResponse());
    const auto body = request.jsonBody();
    if (!body)
        return responder.send(Problem::from(body.error()).toResponse());
    const auto mutation = Mutation::fromJson(*body);
    if (!mutation)
        return responder.send(Problem::from(mutation.error()).toResponse());
    if (!isReasonable(*mutation))
        return responder.send(
            Problem::malformed(QStringLiteral("The mutation names more fields than any record has."))
                .toResponse());

    // Members in order, without spaces: the same wish, however it is written.
    const QString hash =
        KeyedRequest::hashOf({"mutation", QJsonDocument(*body).toJson(QJsonDocument::Compact)});
    m_gate.writing([this, mutation = *mutation, key = std::get<QString>(key),
                    hash](Transaction &transaction, const Caller &caller, const Request &) {
        if (const int wait = m_rate.take(caller.user))
            return Problem::tooManyRequests(wait).toResponse();
        return apply(transaction, mutation, {caller.user, key, hash}, m_links);
    })(request, responder);
}

} // namespace callboard::server
