// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"

namespace callboard::server
{

//! Refreshing, listing and ending sessions.
void addSessionRoutes(Router &router, Store &store, const Gate &gate, const Sessions &sessions,
                      const AccountOptions &options);

} // namespace callboard::server
