// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dot.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

namespace callboard
{

Dot::Dot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Dot::sizeHint() const
{
    return {dp(6), dp(6)};
}

void Dot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), width() / 2, color(Color::AccentText), QColor());
}

Glyph::Glyph(Icon icon, Color color, int side, QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_color(color),
      m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Glyph::setIcon(Icon icon, Color color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void Glyph::setTurn(double degrees)
{
    m_turn = degrees;
    update();
}

QSize Glyph::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_turn != 0) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(width() / 2.0, height() / 2.0);
        painter.rotate(m_turn);
        painter.translate(-width() / 2.0, -height() / 2.0);
    }
    paintIcon(&painter, rect(), m_icon, color(isEnabled() ? m_color : Color::TextOff));
}

} // namespace callboard
