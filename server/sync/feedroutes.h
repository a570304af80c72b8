// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"
#include "server/sync/pagecache.h"

namespace callboard::server
{

//! GET /sync/{collection}/changes. The cache outlives the routes.
void addFeedRoutes(Router &router, const Gate &gate, PageCache &cache);

} // namespace callboard::server
