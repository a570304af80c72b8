// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

#include <QWidget>

namespace callboard::e2e
{

//! \brief Turns the mouse wheel over the view that hides \a widget until its middle can be seen.
//! \return whether it can be seen now.
bool scrollTowards(QWidget *widget);

//! Adds: scrollTo, wheel.
void addScrollingCommands(Driver &driver);

} // namespace callboard::e2e
