// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/studiodelegate.h"

#include "models/items/studiolistmodel.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

namespace callboard
{

namespace
{

constexpr int rowHeight = 44;
constexpr int rowGap = 2;
constexpr int tileSide = 28;
constexpr int studioPadding = 8;
constexpr int tileGap = 12;

} // namespace

void StudioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.widget == nullptr || option.widget->isActiveWindow();
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        const Color fill = !selected ? Color::Hover : active ? Color::Selected : Color::SelectedIdle;
        paintBox(painter, row, dp(radius::control), color(fill), QColor());
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, row, dp(radius::control));

    const QString name = index.data().toString().simplified();
    const int side = dp(tileSide);
    const QRect tile = place({row.left() + dp(studioPadding), row.center().y() - side / 2 + 1, side, side});
    paintBox(painter, tile, dp(radius::control), color(selected ? Color::Text : Color::Pressed), QColor());
    painter->setFont(font(FontRole::Heading));
    painter->setPen(color(selected ? Color::Sidebar : Color::Text));
    painter->drawText(tile, Qt::AlignCenter,
                      name.left(name.size() > 1 && name.at(0).isHighSurrogate() ? 2 : 1).toUpper());

    const int left = row.left() + dp(studioPadding) + side + dp(tileGap);
    const int width = row.right() - dp(studioPadding) - left;
    const auto drawLine = [&](int top, int height, FontRole role, Color ink, const QString &words) {
        painter->setFont(font(role));
        painter->setPen(color(ink));
        paintLine(painter, place({left, row.top() + dp(top), width, dp(height)}),
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, words);
    };
    drawLine(5, 18, selected ? FontRole::BodyStrong : FontRole::Body, Color::Text, name);
    drawLine(23, 16, FontRole::Caption, selected ? Color::Text2 : Color::Text3,
             index.data(StudioListModel::AddressRole).toString());
    painter->restore();
}

QSize StudioDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {dp(160), dp(rowHeight) + rowGap};
}

} // namespace callboard
