// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace callboard
{

//! \file
//! What every page of the program has to keep (ui-principles, 1 to 7).

//! The controls of the accessibility tree below \a widget that have no name, by class and object name.
[[nodiscard]] QStringList namelessControls(QWidget *widget);
//! Letters that two visible controls of \a window share as mnemonic.
[[nodiscard]] QStringList sharedMnemonics(QWidget *window);
//! The visible, enabled controls that Tab does not reach from \a first, by object name or class.
[[nodiscard]] QStringList unreachableByTab(QWidget *window, QWidget *first);
//! Visible labels of \a window that would read their text as markup.
[[nodiscard]] QStringList labelsWithMarkup(QWidget *window);

} // namespace callboard
