// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/look.h"

#include <QEvent>
#include <QPainter>

namespace callboard
{

void Scrim::cover(QWidget *window, QWidget *dialog)
{
    auto *scrim = new Scrim(window, dialog);
    scrim->setGeometry(window->rect());
    scrim->show();
    scrim->raise();
}

Scrim::Scrim(QWidget *window, QWidget *dialog) : QWidget(window), m_dialog(dialog)
{
    setObjectName(QStringLiteral("scrim"));
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Scrim));
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (watched == m_dialog && event->type() == QEvent::Hide)
        deleteLater();
    return false;
}

} // namespace callboard
