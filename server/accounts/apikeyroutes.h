// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"

namespace callboard::server
{

//! Reading, making and deleting the personal API key.
void addApiKeyRoutes(Router &router, const Gate &gate);

} // namespace callboard::server
