// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard::server
{

//! Log lines go to standard error, each with time and category, and are redacted at this one sink. Call once,
//! first in main().
void installLogging();

} // namespace callboard::server
