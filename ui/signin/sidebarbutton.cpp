// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sidebarbutton.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QStyle>

namespace callboard
{

namespace
{

constexpr int plainHeight = 32;
constexpr int padding = 8;
constexpr int iconColumn = 28;
constexpr int gap = 12;

} // namespace

SidebarButton::SidebarButton(Icon icon, const QString &words, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    setToolTip(note.toHtmlEscaped());
    setProperty(role::innerRing, true);
    updateGeometry();
}

void SidebarButton::setInset(int pixels)
{
    m_inset = pixels;
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {dp(160), dp(m_note.isEmpty() ? plainHeight : plainHeight * 2)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect row = rect().adjusted(m_inset, 0, -m_inset, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), row, part); };
    const bool inviting = !m_note.isEmpty();
    if (underMouse() || isDown()) {
        const QRect body = inviting ? row.adjusted(0, dp(8), 0, -dp(8)) : row;
        paintBox(&painter, body, dp(radius::control), color(isDown() ? Color::Pressed : Color::Hover),
                 QColor());
    }
    const int side = dp(16);
    const Color ink = inviting ? Color::AccentText : Color::Text2;
    paintIcon(&painter,
              place({row.left() + dp(padding) + (dp(iconColumn) - side) / 2, row.center().y() - side / 2 + 1,
                     side, side}),
              m_icon, color(ink));

    const int left = row.left() + dp(padding + iconColumn + gap);
    const int width = row.right() - dp(padding) - left + 1;
    const auto drawLine = [&](int top, int height, FontRole role, Color lineInk, const QString &words) {
        painter.setFont(callboard::font(role));
        painter.setPen(color(lineInk));
        paintLine(&painter, place({left, top, width, height}),
                  QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, words);
    };
    if (!inviting) {
        drawLine(0, height(), FontRole::Body, ink, text());
        return;
    }
    const int lines = dp(18 + 16);
    const int top = (height() - lines) / 2 + 1;
    drawLine(top, dp(18), FontRole::BodyStrong, ink, text());
    drawLine(top + dp(18), dp(16), FontRole::Caption, Color::Text3, m_note);
}

} // namespace callboard
