// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

#include <QKeySequence>

namespace callboard::e2e
{

//! Presses and releases keys ("Ctrl+S", "Tab", "Ctrl+A, Del") in the window that has the focus.
void pressKeys(const QKeySequence &keys);

//! Types text there, character by character.
void typeText(const QString &text);

//! \brief Adds: key ("keys", "times"), type ("text"; with "target" it clicks there first; with "replace" it
//! selects all first).
void addKeyboardCommands(Driver &driver);

} // namespace callboard::e2e
