// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"

namespace callboard::server
{

//! GET /sync/{collection}/changes.
void addFeedRoutes(Router &router, const Gate &gate);

} // namespace callboard::server
