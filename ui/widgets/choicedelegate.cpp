// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicedelegate.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/combobox.h"

#include <QPainter>

namespace callboard
{

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool selected = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (selected)
        paintBox(painter, option.rect, dp(radius::menuItem), color(Color::Selected), QColor());
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto side = [&option](Qt::Alignment alignment) {
        return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    };
    QRect row = option.rect.adjusted(dp(8), 0, -dp(8), 0);
    painter->save();
    painter->setFont(font(index.row() == m_currentRow ? FontRole::BodyStrong : FontRole::Body));
    const QString endText = index.data(ComboBox::EndTextRole).toString();
    if (!endText.isEmpty()) {
        painter->setPen(color(selected ? Color::Text2 : Color::Text3));
        row.setRight(row.right() - paintLine(painter, place(row), side(Qt::AlignRight), endText) - dp(8));
    }
    painter->setPen(color(Color::Text));
    paintLine(painter, place(row), side(Qt::AlignLeft), index.data().toString());
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString endText = index.data(ComboBox::EndTextRole).toString();
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + dp(2 * 8 + 8);
    if (!endText.isEmpty())
        width += option.fontMetrics.horizontalAdvance(endText) + dp(8);
    return {width, dp(28)};
}

} // namespace callboard
