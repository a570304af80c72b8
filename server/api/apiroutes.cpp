// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/apiroutes.h"

#include <QFile>

// A static library's resources have to be asked for, from outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(callboard_server_api);
}

namespace callboard::server
{

namespace
{

QByteArray document()
{
    initialiseResources();
    QFile file(QStringLiteral(":/callboard/server/api/openapi.yaml"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

} // namespace

void addApiRoutes(Router &router)
{
    router.add(Method::Get, QStringLiteral("/api/v1/openapi.yaml"),
               [text = document()](const Request &, const Responder &responder) {
                   // RFC 9512 names the type.
                   responder.send(Response{200, QByteArrayLiteral("application/yaml"), text, {}}.with(
                       "Cache-Control", "public, max-age=300"));
               });
}

} // namespace callboard::server
