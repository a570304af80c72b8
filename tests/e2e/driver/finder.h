// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard::e2e
{

//! \brief Finds a widget as a test names it.
//!
//! A target is an object name ("saveBar.save"), or one of "text=Save" (what is written on it), "name=Save"
//! (what a screen reader says), "class=QMenu", "focus" (what has the focus). "A > B" finds B within A. Among
//! several the one that is visible and on top wins: popup, then modal dialog, then the rest.
[[nodiscard]] QWidget *findWidget(const QString &target);

//! Visible, and the point that a person would click is not outside of a scrolled view.
[[nodiscard]] bool isOnScreen(const QWidget *widget);

//! The object names of visible widgets that resemble \a target, for a helpful failure.
[[nodiscard]] QStringList similarNames(const QString &target);

//! Text without the marks of a mnemonic ("&Save" and "Save" are the same to a person).
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace callboard::e2e
