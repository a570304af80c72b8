// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

#include <QPoint>
#include <QWidget>
#include <functional>

namespace callboard::e2e
{

//! \brief Clicks as the window system would report it: the event goes to the window, and Qt finds what it
//! hits. \a at is in the widget's coordinates.
//!
//! The button goes down now and up from the event loop, because going down may open a menu with an event loop
//! of its own. \a then is called after that.
void clickAt(QWidget *widget, QPoint at, Qt::MouseButton button = Qt::LeftButton,
             Qt::KeyboardModifiers modifiers = {}, std::function<void()> then = {});
//! The keys that a request wants to be held ("modifiers": "Ctrl+Shift").
[[nodiscard]] Qt::KeyboardModifiers modifiersOf(const QJsonObject &request);
void moveTo(QWidget *widget, QPoint at);

//! Adds: click, doubleClick, rightClick, hover, press, release (with "x" and "y" inside the target; without
//! them, its middle).
void addPointerCommands(Driver &driver);

} // namespace callboard::e2e
