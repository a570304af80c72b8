// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/addresschip.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyle>

namespace callboard
{

namespace
{

constexpr int chipHeight = 24;
constexpr int padding = 10;
constexpr int cross = 10;

} // namespace

int AddressChip::height()
{
    return dp(chipHeight);
}

int AddressChip::widthFor(const QString &text)
{
    return QFontMetrics(font(FontRole::Small)).horizontalAdvance(text) + 2 * dp(padding) + dp(cross) + dp(6);
}

QRect AddressChip::crossOf(const QRect &place, Qt::LayoutDirection direction)
{
    const int side = dp(20);
    return QStyle::visualRect(
        direction, place,
        {place.right() + 1 - side - dp(2), place.y() + (place.height() - side) / 2, side, side});
}

void AddressChip::paint(QPainter *painter, const QRect &place, Qt::LayoutDirection direction) const
{
    const QColor words = color(isError ? Color::Danger : isLeftOut ? Color::Text2 : Color::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color(isCurrent ? Color::Focus
                   : isError ? Color::DangerFill
                             : Color::LineStrong),
             isCurrent ? 2 : 1);
    if (isLeftOut)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(isError     ? color(Color::DangerTint)
                      : isLeftOut ? QColor(Qt::transparent)
                                  : color(Color::Raised));
    const qreal inset = isCurrent ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), place.height() / 2.0,
                             place.height() / 2.0);
    painter->restore();

    painter->setFont(font(FontRole::Small));
    painter->setPen(words);
    const QRect inner = QStyle::visualRect(
        direction, place, place.adjusted(dp(padding), 0, -(dp(padding) + dp(cross) + dp(4)), 0));
    paintLine(painter, inner, QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter, text,
              Qt::ElideMiddle);
    const QRect button = crossOf(place, direction);
    const int side = dp(cross);
    paintIcon(
        painter,
        {button.x() + (button.width() - side) / 2, button.y() + (button.height() - side) / 2, side, side},
        Icon::Close, words);
}

} // namespace callboard
