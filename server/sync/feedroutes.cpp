// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feedroutes.h"

#include "server/http/apiroute.h"
#include "server/sync/feed.h"

namespace callboard::server
{

namespace
{

Problem cursorExpired()
{
    return {.status = 410,
            .code = QStringLiteral("cursor-expired"),
            .detail =
                QStringLiteral("This place in the feed is not known any more. Read it from its beginning.")};
}

// An unknown collection is not found by everybody.
bool mayRead(const Caller &caller, const Request &request)
{
    const auto collection = collectionFromString(request.pathValues.value(QStringLiteral("collection")));
    return !collection || feed::isVisible(*collection, caller.role);
}

Response changes(Transaction &transaction, const Caller &caller, const Request &request)
{
    const auto collection = collectionFromString(request.pathValues.value(QStringLiteral("collection")));
    if (!collection)
        return Problem::notFound().toResponse();
    int limit = feed::largestPage;
    if (request.query.hasQueryItem(QStringLiteral("limit"))) {
        bool number = false;
        limit = request.queryValue(QStringLiteral("limit")).toInt(&number);
        if (!number || limit < 1)
            return Problem::malformed(QStringLiteral("\"limit\" is not a number above 0.")).toResponse();
        limit = qMin(limit, feed::largestPage);
    }
    auto page =
        feed::page(transaction, caller, *collection, request.queryValue(QStringLiteral("since")), limit);
    if (!page)
        return cursorExpired().toResponse();
    return {200, QByteArrayLiteral("application/json"), std::move(*page), {}};
}

} // namespace

void addFeedRoutes(Router &router, const Gate &gate)
{
    const auto action = [](Transaction &transaction, const Caller &caller, const Request &request) {
        return changes(transaction, caller, request);
    };
    addApiRoute(router, Method::Get, QStringLiteral("/sync/{collection}/changes"),
                gate.reading(action, Credential::SessionOrKey, mayRead));
}

} // namespace callboard::server
