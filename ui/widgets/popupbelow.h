// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace callboard
{

//! Opens \a menu under \a button, at the side where the button begins. It is read out by the button's name.
void popUpBelow(QMenu *menu, const QWidget *button);

} // namespace callboard
