// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/administrative.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/seats.h"
#include "server/accounts/users.h"
#include "server/sync/idempotency.h"

namespace callboard::server
{

namespace
{

std::optional<Administrator> administratorOf(Transaction &transaction, const Caller &caller)
{
    const auto user = userById(transaction, caller.user);
    if (!user || !user->isActive() || user->profile.role != Role::Administrator)
        return std::nullopt;
    const Profile &profile = user->profile;
    return Administrator{profile.id,     profile.displayName(), profile.email,
                         caller.address, profile.language,      profile.timeZone};
}

} // namespace

Handler administrative(const Gate &gate, AdministrativeAction action)
{
    const auto work = [action = std::move(action)](Transaction &transaction, const Caller &caller,
                                                   const Request &request) -> Response {
        const auto key = KeyedRequest::keyOf(request);
        if (const auto *problem = std::get_if<Problem>(&key))
            return problem->toResponse();
        // In the transaction that does it, once more: this request may have waited for the lock.
        const auto administrator = administratorOf(transaction, caller);
        if (!administrator)
            return Gate::refuse(transaction, caller, request);
        const KeyedRequest keyed{
            caller.user, std::get<QString>(key),
            KeyedRequest::hashOf({toByteArray(request.method), request.path.toUtf8(), request.body})};
        if (const auto earlier = idempotency::takeKeyOfResponse(transaction, keyed))
            return *earlier;
        Response response = action(transaction, *administrator, request);
        if (response.status < 400)
            idempotency::keepResponse(transaction, keyed, response);
        else
            transaction.discard();
        return response;
    };
    return gate.writing(work, Credential::SessionOrKey, administratorsOnly, lockSeats);
}

std::variant<QList<FieldChange>, Problem> fieldChangesIn(const Request &request)
{
    const auto body = request.jsonBody();
    if (!body)
        return Problem::from(body.error());
    JsonReader reader(*body);
    QList<FieldChange> changes;
    const QJsonObject set = reader.object("set");
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QJsonObject change = it->toObject();
        if (!change.contains(QLatin1String("old")) || !change.contains(QLatin1String("new")))
            reader.fail(QStringLiteral("a field without old and new value"));
        changes += {it.key(), change.value(QLatin1String("old")), change.value(QLatin1String("new"))};
    }
    if (changes.isEmpty())
        reader.fail(QStringLiteral("a change that changes nothing"));
    if (!reader.ok())
        return Problem::from(reader.error("change"));
    return changes;
}

} // namespace callboard::server
