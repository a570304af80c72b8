// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"

namespace callboard
{

//! Why something that needs the studio's answer cannot be done now; empty when it can be tried. For hints and
//! tooltips.
[[nodiscard]] QString whyNotOnline(SyncState state);

} // namespace callboard
