// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountoptions.h"
#include "server/http/router.h"
#include "server/store/store.h"

namespace callboard::server
{

//! GET /studio: what the studio says about itself to anybody.
void addStudioRoutes(Router &router, Store &store, const AccountOptions &options);

} // namespace callboard::server
