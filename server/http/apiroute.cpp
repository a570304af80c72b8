// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/apiroute.h"

#include "server/http/problem.h"

namespace callboard::server
{

void addApiRoute(Router &router, Method method, const QString &path, Handler handler, qint64 bodyLimit)
{
    router.add(
        method, QStringLiteral("/api/v1") + path,
        [handler = std::move(handler)](const Request &request, const Responder &responder) {
            const QByteArray schema = request.header("callboard-schema");
            if (schema.isEmpty() || schema == "1")
                return handler(request, responder);
            responder.send(Problem{.status = 426,
                                   .code = QStringLiteral("upgrade-required"),
                                   .detail = QStringLiteral(
                                       "This studio speaks version 1 of the protocol. Install the version of "
                                       "Callboard that fits it.")}
                               .toResponse()
                               .with("Upgrade", "callboard/1"));
        },
        bodyLimit);
}

} // namespace callboard::server
