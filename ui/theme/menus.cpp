// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QMenu>
#include <QStyleOptionMenuItem>

namespace callboard
{

namespace
{

constexpr int rowHeight = 28;
constexpr int rowPadding = 8;
constexpr int iconColumn = 16 + 10;
constexpr int shortcutGap = 24;
constexpr int separatorHeight = 9;

bool hasIconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

bool isDestructive(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(option.rect.center()) : nullptr;
    return action && buttonRole(action) == ButtonRole::Danger;
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), dp(separatorHeight)};
    int width = contents.width() + 2 * dp(rowPadding);
    if (hasIconColumn(option))
        width += dp(iconColumn);
    // QMenu adds the width of the widest shortcut itself.
    const bool hasEnd = option.text.contains(u'\t') || option.menuItemType == QStyleOptionMenuItem::SubMenu;
    width += dp(hasEnd ? shortcutGap : 12);
    return {width, std::max(contents.height(), dp(rowHeight))};
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(row.x() - dp(4), row.center().y(), row.width() + 2 * dp(4), 1);
        paintHairline(painter, line, Qt::TopEdge, color(Color::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintBox(painter, row, dp(radius::menuItem), color(Color::Selected), QColor());

    const bool destructive = isDestructive(option, widget);
    const QRect content = row.adjusted(dp(rowPadding), 0, -dp(rowPadding), 0);
    const auto place = [&option, &row](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int side = dp(16);
    const QRect iconPlace(content.x(), row.y() + (row.height() - side) / 2, side, side);
    if (option.checked && option.checkType != QStyleOptionMenuItem::NotCheckable)
        paintIcon(painter, place(iconPlace), Icon::Check,
                  color(enabled ? Color::AccentText : Color::TextOff));
    else if (!option.icon.isNull())
        option.icon.paint(painter, place(iconPlace), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = option.text.split(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine |
                      (widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                           ? Qt::TextShowMnemonic
                           : Qt::TextHideMnemonic);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(color(!enabled ? Color::TextOff : destructive ? Color::Danger : Color::Text));
    const QRect words = content.adjusted(hasIconColumn(option) ? dp(iconColumn) : 0, 0, 0, 0);
    painter->drawText(place(words),
                      flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(content.right() + 1 - side, iconPlace.y(), side, side);
        paintIcon(painter, place(arrow), Icon::ChevronForward,
                  color(enabled ? Color::Text2 : Color::TextOff));
    } else if (parts.size() > 1) {
        const bool lit = enabled && option.state & QStyle::State_Selected;
        // "Ctrl K": the design has no plus between keys; one that is itself the key stays.
        QString keys = parts.at(1);
        for (qsizetype at = keys.indexOf(u'+'); at >= 0 && at + 1 < keys.size();
             at = keys.indexOf(u'+', at + 1))
            keys[at] = u' ';
        painter->setFont(font(FontRole::Caption));
        painter->setPen(color(!enabled ? Color::TextOff : lit ? Color::Text2 : Color::Text3));
        painter->drawText(place(content),
                          flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          keys);
    }
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::min(length,
                          std::max(dp(32), static_cast<int>(static_cast<qint64>(option.pageStep) * length /
                                                            (static_cast<qint64>(range) + option.pageStep))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto slice = [&rect, vertical](int from, int extent) {
        return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), extent)
                        : QRect(rect.x() + from, rect.y(), extent, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return slice(start, handle);
    case QStyle::SC_ScrollBarSubPage: return slice(0, start);
    case QStyle::SC_ScrollBarAddPage: return slice(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return rect;
    default: return {};
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const QRect handle =
        QStyle::visualRect(option.direction, option.rect, scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    const bool lit = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const int gap = dp(2);
    paintBox(painter, handle.adjusted(gap, gap, -gap, -gap), dp(3),
             color(lit ? Color::Control : Color::LineStrong), QColor());
}

} // namespace callboard
