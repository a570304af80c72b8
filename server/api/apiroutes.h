// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"

namespace callboard::server
{

//! Adds GET /api/v1/openapi.yaml: the description of this API, which is compiled in.
void addApiRoutes(Router &router);

} // namespace callboard::server
