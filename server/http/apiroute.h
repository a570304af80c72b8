// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"

namespace callboard::server
{

//! Adds a route below /api/v1 that refuses clients of another schema (426 upgrade-required). path:
//! "/sessions".
void addApiRoute(Router &router, Method method, const QString &path, Handler handler,
                 qint64 bodyLimit = jsonBodyLimit);

} // namespace callboard::server
