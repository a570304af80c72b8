// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/store/store.h"

namespace callboard::server
{

//! GET /studio: what the studio says about itself to anybody.
void addStudioRoutes(Router &router, Store &store);

} // namespace callboard::server
