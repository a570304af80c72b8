// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief Adds: choose (an item of a combo box: opened by a click, found by typing and arrows, taken by
//! Return), select (a row of a list, by its text or number: a click on it, with "modifiers"
//! and "button":"right" where they are wanted), rows (what a list shows, at most "atMost" of them).
void addListCommands(Driver &driver);

} // namespace callboard::e2e
