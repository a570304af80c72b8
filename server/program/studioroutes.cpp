// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/studioroutes.h"

#include "models/domain/studio.h"
#include "server/http/apiroute.h"
#include "server/http/problem.h"

namespace callboard::server
{

void addStudioRoutes(Router &router, Store &store, const AccountOptions &options)
{
    StudioInfo info;
    info.product = QStringLiteral("callboard");
    info.version = QLatin1String(CALLBOARD_VERSION);
    info.api = 1;
    info.minimumPasswordLength = options.minimumPasswordLength;
    info.can = {.passwordReset = true,
                .passwordChange = true,
                .emailChange = true,
                .apiKey = true,
                .sessionList = true,
                .singleSignOn = false,
                .picture = true,
                .administration = true};
    addApiRoute(
        router, Method::Get, QStringLiteral("/studio"),
        [&store, info](const Request &, const Responder &responder) {
            store.readThen(
                [info](Transaction &transaction) {
                    const auto row =
                        transaction.first(QStringLiteral("select name, epoch from studio where id = 1"));
                    StudioInfo named = info;
                    named.name = row ? row->text(0) : QString();
                    QJsonObject json = named.toJson();
                    json[QStringLiteral("epoch")] = row ? row->text(1) : QString();
                    return Response::json(200, json);
                },
                [responder](const Result<Response> &response) {
                    responder.send(response ? *response : Problem::from(response.error()).toResponse());
                });
        });
}

} // namespace callboard::server
