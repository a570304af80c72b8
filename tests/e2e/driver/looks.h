// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief Adds: grab ("file"; a widget, or without target the main window with the dialogs and popups over
//! it), screen (the whole screen as the window system has it), windows, resize ("width", "height"), close (a
//! window, as its frame's button does), quit.
void addLooksCommands(Driver &driver);

} // namespace callboard::e2e
