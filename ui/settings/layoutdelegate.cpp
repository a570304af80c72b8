// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/layoutdelegate.h"

#include "models/items/layoutmodel.h"
#include "ui/theme/controls.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QMouseEvent>

namespace callboard
{

namespace
{

constexpr int gripRowHeight = 32;
constexpr int margin = 20;
constexpr int checkSide = 16;
constexpr int gripWidth = 8;

QRect checkRect(const QStyleOptionViewItem &option)
{
    const QRect rect(option.rect.x() + dp(margin),
                     option.rect.y() + (option.rect.height() - dp(checkSide)) / 2, dp(checkSide),
                     dp(checkSide));
    return QStyle::visualRect(option.direction, option.rect, rect);
}

// Six dots in two columns.
void paintGrip(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const double dot = dp(1) + 0.5;
    for (int row = -1; row <= 1; ++row)
        for (const int column : {-1, 1})
            painter->drawEllipse(QRectF(rect).center() + QPointF(column * dp(2) + 0.0, row * dp(4)),
                                 dot / 1.2, dot / 1.2);
}

} // namespace

void LayoutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool locked = index.data(LayoutModel::LockedRole).toBool();
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (selected)
        painter->fillRect(option.rect, color(Color::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Color::Hover));
    paintHairline(painter, option.rect, Qt::BottomEdge, color(Color::Line));

    QStyleOption check;
    check.rect = checkRect(option);
    check.direction = option.direction;
    check.state = shown ? QStyle::State_On : QStyle::State_Off;
    if (!locked)
        check.state |= QStyle::State_Enabled;
    painter->save();
    paintCheckIndicator(painter, check);
    painter->restore();

    painter->save();
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto side = [&option](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter);
    };
    QRect row = option.rect.adjusted(dp(margin + checkSide + 8), 0, -dp(margin), 0);
    const QRect grip(row.right() + 1 - dp(gripWidth), row.y(), dp(gripWidth), row.height());
    paintGrip(painter, place(grip), color(selected ? Color::Text2 : Color::Text3));
    row.setRight(grip.left() - dp(12));
    painter->setFont(callboard::font(FontRole::Small));
    painter->setPen(color(selected ? Color::Text2 : Color::Text3));
    const QString note = locked ? index.data(Qt::ToolTipRole).toString() : shown ? QString() : tr("Hidden");
    painter->drawText(place(row), side(Qt::AlignRight), note);
    painter->setFont(callboard::font(FontRole::Body));
    painter->setPen(color(shown ? Color::Text : selected ? Color::Text2 : Color::Text3));
    painter->drawText(place(row), side(Qt::AlignLeft), index.data().toString());
    painter->restore();
}

QSize LayoutDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {dp(200), dp(gripRowHeight)};
}

bool LayoutDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto toggle = [&] {
        const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(shown ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event); // by its type
        const int reach = dp(4);
        return mouse->button() == Qt::LeftButton &&
               checkRect(option)
                   .adjusted(-reach, -reach, reach, reach)
                   .contains(mouse->position().toPoint()) &&
               toggle();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        return toggle();
    return false;
}

} // namespace callboard
