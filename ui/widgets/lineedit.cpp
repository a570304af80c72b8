// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineedit.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace callboard
{

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMinimumWidth(dp(64));
    dress();
}

void LineEdit::setInvalid(bool on)
{
    if (isInvalid() == on)
        return;
    setProperty(role::invalid, on);
    update();
}

bool LineEdit::isInvalid() const
{
    return property(role::invalid).toBool();
}

void LineEdit::setState(const QString &words, Icon icon, Color color)
{
    m_stateText = words;
    m_stateIcon = icon;
    m_stateColor = color;
    reserveState();
    update();
}

void LineEdit::clearState()
{
    setState(QString(), m_stateIcon, m_stateColor);
}

void LineEdit::setPassword(bool on)
{
    setInputMethodHints(on ? Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase
                           : Qt::ImhNone);
    if (!on) {
        delete m_eye;
        m_eye = nullptr;
        setEchoMode(Normal);
        return;
    }
    if (m_eye)
        return;
    m_eye = addAction(icon(Icon::Eye), TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &LineEdit::showPassword);
    showPassword(false);
}

void LineEdit::showPassword(bool on)
{
    setEchoMode(on ? Normal : Password);
    m_eye->setIcon(icon(on ? Icon::EyeOff : Icon::Eye));
    m_eye->setText(on ? tr("Hide password") : tr("Show password"));
    m_eye->setToolTip(m_eye->text());
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        if (button->defaultAction() == m_eye)
            button->setAccessibleName(m_eye->text());
}

void LineEdit::setLarge(bool on)
{
    setProperty(role::large, on);
    updateGeometry();
}

QSize LineEdit::sizeHint() const
{
    return {std::max(QLineEdit::sizeHint().width(), dp(64)), QLineEdit::sizeHint().height()};
}

void LineEdit::setReserved(int before, int after)
{
    m_reservedBefore = before;
    m_reservedAfter = after;
    reserveState();
}

void LineEdit::reserveState()
{
    const int words = widthOfText(callboard::font(FontRole::Small), m_stateText);
    const int space = m_stateText.isEmpty() ? 0 : words + dp(14 + 6 + 8);
    const int before = m_reservedBefore;
    const int after = m_reservedAfter + space;
    setTextMargins(layoutDirection() == Qt::LeftToRight ? QMargins(before, 0, after, 0)
                                                        : QMargins(after, 0, before, 0));
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_stateText.isEmpty())
        return;
    QPainter painter(this);
    const QFont small = callboard::font(FontRole::Small);
    const int words = widthOfText(small, m_stateText);
    int end = width() - dp(9);
    const auto actionButtons = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QToolButton *button : actionButtons)
        if (button->isVisible())
            end =
                std::min(end, (layoutDirection() == Qt::LeftToRight ? button->x()
                                                                    : width() - button->geometry().right()) -
                                  dp(6));
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const QColor paint = color(isEnabled() ? m_stateColor : Color::TextOff);
    const int side = dp(14);
    paintIcon(&painter, place({end - words - dp(6) - side, (height() - side) / 2, side, side}), m_stateIcon,
              paint);
    painter.setFont(small);
    painter.setPen(paint);
    painter.drawText(place({end - words - 1, 0, words + 2, height()}), Qt::AlignCenter, m_stateText);
}

void LineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
    else if (event->type() == QEvent::LayoutDirectionChange)
        reserveState();
}

void LineEdit::dress()
{
    // Selected text inside a field stands on the accent; elsewhere the palette's highlight is a row's.
    QPalette dressed;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dressed.setColor(group, QPalette::Highlight, color(Color::Accent));
        dressed.setColor(group, QPalette::HighlightedText, color(Color::OnAccent));
    }
    setPalette(dressed);
    reserveState();
}

} // namespace callboard
