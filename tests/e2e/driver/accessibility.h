// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief Adds: a11y: the tree that a screen reader sees of the visible windows, flat: role, name, value,
//! description, state, depth, objectName; and tabOrder: the controls that Tab goes through in the active
//! window, in order.
void addAccessibilityCommands(Driver &driver);

} // namespace callboard::e2e
