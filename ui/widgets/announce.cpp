// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace callboard
{

void announce(QWidget *widget, const QString &sentence)
{
    if (widget->accessibleDescription() == sentence)
        return;
    widget->setAccessibleDescription(sentence);
    if (!sentence.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(widget, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace callboard
