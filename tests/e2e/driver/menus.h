// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief Adds: menu ("path": the texts to go through in the menu that is open; "by": "mouse" or "keys"),
//! menuItems (what the open menu offers). A menu is opened by clicking its button, or by rightClick, or by
//! keys.
void addMenuCommands(Driver &driver);

} // namespace callboard::e2e
