// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QSize>
#include <QString>

namespace callboard
{

//! Draws the users page and its dialogs in all their states into PNGs in \a folder.
void drawUsers(const QString &folder, const QSize &size, const Clock &clock, const QString &suffix);

} // namespace callboard
