// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebardelegate.h"

#include "ui/shell/sidebarmodel.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/meters.h"

#include <QWidget>

namespace callboard
{

namespace
{

constexpr int rowHeight = 28;
constexpr int rowGap = 2;
constexpr int captionHeight = 24;
constexpr int captionSpace = 14; // above a caption
constexpr int inset = 8;

Qt::Alignment alignment(const QStyleOptionViewItem &option)
{
    return QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
}

void paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont face = callboard::font(FontRole::Group);
    if (!hasLetterCase(text))
        face.setCapitalization(QFont::MixedCase);
    const QRect area = option.rect.adjusted(dp(inset), option.rect.height() - dp(captionHeight + rowGap),
                                            -dp(inset), -dp(rowGap));
    painter->setFont(face);
    painter->setPen(color(Color::Text3));
    paintLine(painter, area, alignment(option), text);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(SidebarModel::PageIdRole).toString().isEmpty()) {
        paintCaption(painter, option, index.data().toString());
        painter->restore();
        return;
    }

    const bool active = option.widget && option.widget->isActiveWindow();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(0, 0, 0, -dp(rowGap));
    if (selected)
        paintBox(painter, row, dp(radius::control), color(active ? Color::Selected : Color::SelectedIdle),
                 QColor());
    else if (option.state & QStyle::State_MouseOver)
        paintBox(painter, row, dp(radius::control), color(Color::Hover), QColor());
    const bool current = option.state & QStyle::State_HasFocus;
    if (current && !selected)
        paintFocusRing(painter, row, dp(radius::control));

    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const int side = dp(16);
    const QRect icon(row.x() + dp(inset), row.y() + (row.height() - side) / 2, side, side);
    paintIcon(painter, place(icon), static_cast<Icon>(index.data(SidebarModel::IconRole).toInt()),
              color(selected && active ? Color::AccentText : Color::Text2));

    QRect words = row.adjusted(dp(inset + 16 + 10), 0, -dp(inset), 0);
    const int count = index.data(SidebarModel::CountRole).toInt();
    if (index.data(SidebarModel::AttentionRole).toBool()) {
        const QRect mark(words.right() + 1 - side, icon.y(), side, side);
        paintIcon(painter, place(mark), Icon::Warning, color(Color::Warning));
        words.setRight(mark.left() - dp(8));
    } else if (count > 0) {
        paintBadge(painter, place(words), count, option.direction);
        words.setRight(words.right() - dp(18 + 8));
    }
    painter->setFont(callboard::font(selected ? FontRole::BodyStrong : FontRole::Body));
    painter->setPen(color(Color::Text));
    paintLine(painter, place(words), alignment(option), index.data().toString());
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool caption = index.data(SidebarModel::PageIdRole).toString().isEmpty();
    if (!caption)
        return {0, dp(rowHeight + rowGap)};
    return {0, dp(captionHeight + rowGap + (index.row() > 0 ? captionSpace : 0))};
}

} // namespace callboard
