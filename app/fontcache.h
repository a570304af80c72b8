// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard
{

//! \brief Begins to read fontconfig's configuration and caches, on a thread of its own, while Qt connects to
//! the screen. The first text waits for them otherwise: 3 to 7 ms of a start (measured with ./dev bench).
//! Call it once, first thing; does nothing where there is no fontconfig.
void beginReadingFonts();

} // namespace callboard
