// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/store.h"

namespace callboard::server
{

//! Everybody in the demo studio has this password, also those whose password would belong to another system:
//! there is no such system here to ask. It is public; it protects nothing.
inline constexpr auto demoPassword = "callboard-demo";
//! Who the app signs in as.
inline constexpr auto demoLogin = "mia@lumen.studio";

//! Makes "Lumen Studio", if nobody is in the store yet: people with drawn portraits, projects and what
//! belongs to them. The same on every run. Takes a second or two; waits for the store, so call it before the
//! server starts.
[[nodiscard]] Result<void> makeDemoStudio(Store &store);

} // namespace callboard::server
