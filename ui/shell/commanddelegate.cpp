// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "models/items/commandmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QTextLayout>
#include <cmath>

namespace callboard
{

namespace
{

constexpr int commandHeight = 32;
constexpr int groupHeight = 30;
constexpr int rowPadding = 12;

// Returns the width that was used.
int paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QString &title,
               const QList<TextSpan> &spans)
{
    QTextLayout layout(title, painter->font());
    QTextOption direction;
    direction.setTextDirection(option.direction);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : spans) {
        QTextCharFormat format;
        format.setForeground(color(Color::AccentText));
        format.setFontWeight(QFont::Medium);
        formats.append({span.start, span.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(title.size()));
    layout.endLayout();
    const int width = static_cast<int>(std::ceil(line.naturalTextWidth()));
    const QRect place =
        QStyle::visualRect(option.direction, area, QRect(area.x(), area.y(), width, area.height()));
    layout.draw(painter, QPointF(place.x(), area.y() + (area.height() - line.height()) / 2));
    return width;
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto side = [&option](Qt::Alignment alignment) {
        return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    };
    painter->save();
    const QRect content = option.rect.adjusted(dp(rowPadding), 0, -dp(rowPadding), 0);
    if (index.data(CommandModel::CaptionRole).toBool()) {
        QFont face = callboard::font(FontRole::Group);
        if (!hasLetterCase(index.data().toString()))
            face.setCapitalization(QFont::MixedCase);
        painter->setFont(face);
        painter->setPen(color(Color::Text3));
        painter->drawText(content.adjusted(0, dp(10), 0, -dp(4)), int(side(Qt::AlignLeft)),
                          index.data().toString());
        painter->restore();
        return;
    }

    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        paintBox(painter, option.rect, dp(radius::menuItem), color(Color::Selected), QColor());
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int iconSide = dp(16);
    paintIcon(
        painter,
        place({content.x() + dp(4), content.y() + (content.height() - iconSide) / 2, iconSide, iconSide}),
        static_cast<Icon>(index.data(CommandModel::IconRole).toInt()),
        color(selected ? Color::AccentText : Color::Text2));

    QRect words = content.adjusted(dp(24 + 12), 0, 0, 0);
    const Color quiet = selected ? Color::Text2 : Color::Text3;
    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        painter->setFont(callboard::font(FontRole::Caption));
        painter->setPen(color(quiet));
        const int used = paintLine(painter, place(words), side(Qt::AlignRight), shortcut);
        words.setRight(words.right() - used - dp(12));
    }
    painter->setFont(callboard::font(FontRole::Body));
    painter->setPen(color(Color::Text));
    const int used = paintTitle(painter, option, place(words), index.data().toString(),
                                index.data(CommandModel::SpansRole).value<QList<TextSpan>>());
    const QString context = index.data(CommandModel::ContextRole).toString();
    words.setLeft(words.left() + used + dp(12));
    if (!context.isEmpty() && words.width() > dp(24)) {
        painter->setFont(callboard::font(FontRole::Small));
        painter->setPen(color(quiet));
        paintLine(painter, place(words), side(Qt::AlignLeft), context);
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, dp(index.data(CommandModel::CaptionRole).toBool() ? groupHeight : commandHeight)};
}

} // namespace callboard
