// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace callboard
{

Popover::Popover(QWidget *anchor, Side side, QWidget *parent)
    : QWidget(parent),
      m_anchor(anchor),
      m_side(side),
      m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(shadowMargins() + QMargins(1, 1, 1, 1));
    m_content->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    setVisible(false);
}

void Popover::setBodyWidth(int designPixels)
{
    m_width = designPixels;
}

void Popover::openPopover()
{
    if (!m_anchor)
        return;
    if (parentWidget() != m_anchor->window())
        setParent(m_anchor->window());
    prepare();
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    place();
    if (m_takesFocus)
        setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popover::closePopover()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = QApplication::focusWidget() == this || isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Popover::place()
{
    const QWidget *host = parentWidget();
    if (!host || !m_anchor)
        return;
    const QMargins shadow = shadowMargins();
    const int gap = dp(m_gap);
    const int margin = dp(12);
    const QRect anchor(m_anchor->mapTo(host, QPoint(0, 0)), m_anchor->size());
    m_content->activate();
    const int width = std::min(dp(m_width), host->width() - 2 * margin);
    const int outer = width + shadow.left() + shadow.right();
    const int wanted =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(outer) : m_content->sizeHint().height();
    const int room =
        m_side == Side::Below ? host->height() - anchor.bottom() - gap - margin : anchor.top() - gap - margin;
    const int height = std::min(wanted - shadow.top() - shadow.bottom(), room);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    // Above the sidebar's foot it begins where its anchor begins; under the top bar it ends at the page's
    // gutter.
    const int gutter = dp(24);
    int x = 0;
    if (m_side == Side::Below)
        x = rightToLeft ? gutter : host->width() - gutter - width;
    else
        x = rightToLeft ? anchor.right() + 1 - width : anchor.left();
    x = std::clamp(x, margin, std::max(margin, host->width() - margin - width));
    const int y = m_side == Side::Below ? anchor.bottom() + 1 + gap : anchor.top() - gap - height;
    setGeometry(QRect(x, y, width, height).marginsAdded(shadow));
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloating(&painter, rect().marginsRemoved(shadowMargins()));
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePopover();
    else
        QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isVisible())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        if (widget->window() != window())
            break;
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        if (rect().marginsRemoved(shadowMargins()).contains(at))
            break;
        const bool onAnchor = m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget));
        closePopover();
        return onAnchor;
    }
    case QEvent::Resize:
        if (widget == parentWidget())
            place();
        break;
    case QEvent::LayoutRequest:
        if (widget == this)
            place();
        break;
    case QEvent::WindowDeactivate:
        if (widget == window() && !m_takesFocus)
            closePopover();
        break;
    default: break;
    }
    return false;
}

} // namespace callboard
