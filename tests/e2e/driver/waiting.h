// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

#include <QWidget>
#include <functional>

namespace callboard::e2e
{

//! \brief Looks every few milliseconds whether \a condition holds; then, or after \a timeout milliseconds,
//! calls \a then with whether it did. Never blocks. The first look is at once.
void whenTrue(const std::function<bool()> &condition, int timeout, const std::function<void(bool)> &then);

//! \brief Waits until the request's "target" can be used as a person would: visible, enabled, its window not
//! behind a modal one; scrolls it into view with the wheel. Then calls \a act; otherwise the request fails
//! and says why.
void whenReady(const QJsonObject &request, const Answer &answer, const std::function<void(QWidget *)> &act);

//! Milliseconds a request may wait ("timeout"), or a generous usual time.
[[nodiscard]] int timeoutOf(const QJsonObject &request);

//! Adds: find, wait.
void addWaitingCommands(Driver &driver);

} // namespace callboard::e2e
