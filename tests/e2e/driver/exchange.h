// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

namespace callboard::e2e
{

//! \brief What comes from other programs, by drag and drop and by the clipboard.
//!
//! Adds: drop, dragOver, dragLeave ("files", "urls", "image": a PNG file to be offered as image data, "text";
//! answers whether the drop was taken), paste (the same, through the clipboard and Ctrl+V), clipboard (its
//! text, formats).
void addExchangeCommands(Driver &driver);

} // namespace callboard::e2e
