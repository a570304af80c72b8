// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupbelow.h"

#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QMenu>

namespace callboard
{

void popUpBelow(QMenu *menu, const QWidget *button)
{
    // A button whose layout is turned round to have its chevron behind the words still begins where others
    // do.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? button->width() - menu->sizeHint().width() : 0;
    if (const auto *words = qobject_cast<const QAbstractButton *>(button)) {
        QString name = words->accessibleName().isEmpty() ? words->text() : words->accessibleName();
        menu->setAccessibleName(name.remove(u'&'));
    }
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + dp(4))));
}

} // namespace callboard
