// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/studioroutes.h"

#include "models/domain/studio.h"
#include "server/http/apiroute.h"
#include "server/http/problem.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"

namespace callboard::server
{

void addStudioRoutes(Router &router, Store &store)
{
    StudioInfo info;
    info.product = QStringLiteral("callboard");
    info.version = QLatin1String(CALLBOARD_VERSION);
    info.api = 1;
    info.can = {.passwordReset = true,
                .passwordChange = true,
                .emailChange = true,
                .apiKey = true,
                .sessionList = true,
                .singleSignOn = false,
                .picture = true,
                .administration = true};
    addApiRoute(router, Method::Get, QStringLiteral("/studio"),
                [&store, info](const Request &, const Responder &responder) {
                    store.readThen(
                        [info](Transaction &transaction) {
                            const StudioSettings settings = studioSettings(transaction);
                            StudioInfo now = info;
                            now.name = settings.studioName;
                            now.minimumPasswordLength = settings.minimumPasswordLength;
                            QJsonObject json = now.toJson();
                            json[QStringLiteral("epoch")] = feedHead(transaction).epoch;
                            return Response::json(200, json);
                        },
                        [responder](const Result<Response> &response) {
                            responder.send(response ? *response
                                                    : Problem::from(response.error()).toResponse());
                        });
                });
}

} // namespace callboard::server
