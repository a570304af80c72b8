// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace callboard
{

//! \brief Begins to read fontconfig's configuration and caches, on a thread of its own, while Qt connects to
//! the screen. The first text waits for them otherwise: 3 to 7 ms of a start (measured with ./dev bench).
//! Call it once, first thing; does nothing where there is no fontconfig.
void beginReadingFonts();

//! \brief Has Qt list the fonts of this computer, on a thread of its own, while the services are made: 2 ms
//! of a start. The first text waits for it, whoever lists them. Made after QApplication, and goes before it.
class FontList
{
public:
    FontList();

private:
    std::jthread m_thread;
};

} // namespace callboard
