// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QFocusEvent>

namespace callboard
{

void FocusRing::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

void FocusRing::release(QWidget *widget)
{
    widget->removeEventFilter(this);
    if (m_frame && m_frame->widget() == widget)
        hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        switch (static_cast<QFocusEvent *>(event)->reason()) {
        case Qt::TabFocusReason:
        case Qt::BacktabFocusReason:
        case Qt::ShortcutFocusReason: show(static_cast<QWidget *>(watched)); break;
        case Qt::ActiveWindowFocusReason:
        case Qt::PopupFocusReason: break;
        default: hide();
        }
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return false;
}

void FocusRing::show(QWidget *widget)
{
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    // The frame is a child of the widget's window and may have gone with it.
    if (m_frame)
        m_frame->setWidget(nullptr);
}

} // namespace callboard
