// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/sessionroutes.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/tokens.h"
#include "server/http/apiroute.h"

namespace callboard::server
{

namespace
{

Problem invalidGrant()
{
    return {.status = 401,
            .code = QStringLiteral("invalid-grant"),
            .detail = QStringLiteral("Your session has ended. Sign in again.")};
}

Handler refreshing(Store &store, const Sessions &sessions, std::chrono::seconds accessLife)
{
    return [&store, &sessions, accessLife](const Request &request, const Responder &responder) {
        const auto body = request.jsonBody();
        if (!body)
            return responder.send(Problem::from(body.error()).toResponse());
        JsonReader reader(*body);
        const QByteArray token = reader.string("refreshToken").toLatin1();
        if (!reader.ok())
            return responder.send(Problem::from(reader.error("refresh")).toResponse());
        if (!isTokenOf(TokenKind::Refresh, token))
            return responder.send(invalidGrant().toResponse());
        store.writeThen(
            [&sessions, token, address = request.address](Transaction &transaction) {
                return sessions.refresh(transaction, token, address);
            },
            [responder, accessLife](const Result<std::optional<Sessions::Pair>> &result) {
                if (!result)
                    return responder.send(Problem::from(result.error()).toResponse());
                const auto &pair = *result;
                if (!pair)
                    return responder.send(invalidGrant().toResponse());
                responder.send(Response::json(
                    200, {{QStringLiteral("accessToken"), QString::fromLatin1(pair->access)},
                          {QStringLiteral("accessExpiresIn"), qint64(accessLife.count())},
                          {QStringLiteral("refreshToken"), QString::fromLatin1(pair->refresh)}}));
            });
    };
}

} // namespace

void addSessionRoutes(Router &router, Store &store, const Gate &gate, const Sessions &sessions,
                      const AccountOptions &options)
{
    addApiRoute(router, Method::Post, QStringLiteral("/sessions/refresh"),
                refreshing(store, sessions, options.accessLife));

    addApiRoute(router, Method::Get, QStringLiteral("/sessions"),
                gate.reading(
                    [&sessions](Transaction &transaction, const Caller &caller, const Request &) {
                        QJsonArray items;
                        for (const Session &session : sessions.list(transaction, caller.user, caller.session))
                            items += session.toJson();
                        return Response::json(
                            200, {{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
                    },
                    Credential::Session));

    addApiRoute(router, Method::Delete, QStringLiteral("/sessions/current"),
                gate.writing(
                    [&sessions](Transaction &transaction, const Caller &caller, const Request &) {
                        sessions.end(transaction, caller.user, caller.session);
                        return Response::noContent();
                    },
                    Credential::Session));

    addApiRoute(router, Method::Delete, QStringLiteral("/sessions/{id}"),
                gate.writing(
                    [&sessions](Transaction &transaction, const Caller &caller, const Request &request) {
                        const SessionId id(request.pathValues.value(QStringLiteral("id")));
                        return sessions.end(transaction, caller.user, id) ? Response::noContent()
                                                                          : Problem::notFound().toResponse();
                    },
                    Credential::Session));
}

} // namespace callboard::server
