// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/apikeyroutes.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/tokens.h"
#include "server/http/apiroute.h"

namespace callboard::server
{

namespace
{

Response show(Transaction &transaction, const Caller &caller, const Request &)
{
    ApiKey key;
    const auto row = transaction.first(
        QStringLiteral(
            "select hint, created_at, last_used_at, last_used_from from api_keys where user_id = ?"),
        {caller.user.value()});
    if (row)
        key = {true, row->text(0), row->time(1), row->time(2), row->text(3)};
    return Response::json(200, key.toJson());
}

// A waiting request with the old key looks again, and finds it dead.
void endWaitingOf(Transaction &transaction, const Caller &caller)
{
    transaction.announce(QStringLiteral("changed:%1").arg(caller.user.value()));
}

Response make(Transaction &transaction, const Caller &caller, const Request &)
{
    const QByteArray key = newToken(TokenKind::ApiKey);
    const QString hint = QString::fromLatin1(key.right(4));
    transaction.execute(
        QStringLiteral("insert into api_keys (user_id, hash, hint, created_at) values (?, ?, ?, ?) "
                       "on conflict (user_id) do update set hash = excluded.hash, hint = excluded.hint, "
                       "created_at = excluded.created_at, last_used_at = null, last_used_from = ''"),
        {caller.user.value(), tokenHash(key), hint, timeValue(transaction.now())});
    endWaitingOf(transaction, caller);
    return Response::json(201, {{QStringLiteral("key"), QString::fromLatin1(key)},
                                {QStringLiteral("hint"), hint},
                                {QStringLiteral("createdAt"), timeToJson(transaction.now())}});
}

Response remove(Transaction &transaction, const Caller &caller, const Request &)
{
    transaction.execute(QStringLiteral("delete from api_keys where user_id = ?"), {caller.user.value()});
    endWaitingOf(transaction, caller);
    return Response::noContent();
}

} // namespace

void addApiKeyRoutes(Router &router, const Gate &gate)
{
    const auto path = QStringLiteral("/account/api-key");
    addApiRoute(router, Method::Get, path, gate.reading(show, Credential::Session));
    addApiRoute(router, Method::Post, path, gate.writing(make, Credential::Session));
    addApiRoute(router, Method::Delete, path, gate.writing(remove, Credential::Session));
}

} // namespace callboard::server
