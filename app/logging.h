// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard
{

//! \brief Log lines go to standard error, each with time and category, after everything that could be a
//! secret or a person's address was blotted out here, at the sink, so that no caller can forget it. Debug
//! lines only with QT_LOGGING_RULES. Call once, first in main().
void installLogging();

} // namespace callboard
