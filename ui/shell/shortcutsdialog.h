// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace callboard
{

//! \brief F1: every shortcut there is, read from the actions themselves.
class ShortcutsDialog final : public DialogFrame
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &actions, const QList<QAction *> &pages, QWidget *parent);
};

} // namespace callboard
