// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QWidget>

namespace callboard::e2e
{

//! What is written on a widget: a label's or button's text, a field's content, a list's current row.
[[nodiscard]] QString shownText(const QWidget *widget);

//! What a screen reader calls it.
[[nodiscard]] QString accessibleName(const QWidget *widget);

//! Everything that a test may ask about a widget, as JSON.
[[nodiscard]] QJsonObject describe(const QWidget *widget);

} // namespace callboard::e2e
