// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"

namespace callboard::server
{

//! PATCH /settings.
void addSettingsRoutes(Router &router, const Gate &gate);

} // namespace callboard::server
