// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief Adds: texts: every text that can be seen, with whether it is clipped, that is, needs more room than
//! its widget has, or its widget reaches out of what surrounds it (but for what is merely scrolled away).
void addTextCommands(Driver &driver);

} // namespace callboard::e2e
