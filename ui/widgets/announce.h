// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace callboard
{

//! Tells screen readers, once, that \a widget now says \a sentence: it becomes its accessible description and
//! an alert goes out. (QAccessibleAnnouncementEvent came with Qt 6.8.)
void announce(QWidget *widget, const QString &sentence);

} // namespace callboard
