// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QStyleOption>
#include <QWidget>

namespace callboard
{

namespace
{

constexpr int spinButtonWidth = 18;

} // namespace

void paintFieldFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property(role::invalid).toBool();
    const int corner = dp(radius::control);
    if (!enabled)
        paintBox(painter, option.rect, corner, QColor(), color(Color::LineStrong));
    else if (focused)
        paintBox(painter, option.rect, corner, color(Color::Input),
                 color(invalid ? Color::Danger : Color::Focus), 2.0);
    else
        paintBox(painter, option.rect, corner, color(Color::Input),
                 color(invalid ? Color::Danger : Color::Control));
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        paintFieldFrame(painter, option, widget);
    const int side = dp(16);
    const QRect arrow(option.rect.right() + 1 - dp(9) - side,
                      option.rect.y() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow), Icon::ChevronDown,
              color(option.state & QStyle::State_Enabled ? Color::Text2 : Color::TextOff));
}

void paintComboLabel(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.editable)
        return;
    QRect field = option.rect.adjusted(dp(9), 0, -dp(9 + 16 + 8), 0);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto side = [&option](Qt::Alignment alignment) {
        return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    const QString endText = widget ? widget->property(role::endText).toString() : QString();
    if (!endText.isEmpty()) {
        painter->setPen(color(enabled ? Color::Text3 : Color::TextOff));
        painter->drawText(place(field), static_cast<int>(side(Qt::AlignRight)), endText);
        field.setRight(field.right() - option.fontMetrics.horizontalAdvance(endText) - dp(8));
    }
    painter->setPen(color(enabled ? Color::Text : Color::TextOff));
    painter->drawText(place(field), static_cast<int>(side(Qt::AlignLeft)),
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width()));
    painter->restore();
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int width = dp(spinButtonWidth);
    const QRect buttons(rect.right() - width - dp(3), rect.y() + 2, width, rect.height() - 4);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return buttons.adjusted(0, 0, 0, -buttons.height() / 2);
    case QStyle::SC_SpinBoxDown: return buttons.adjusted(0, buttons.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField: return rect.adjusted(dp(7), 1, -width - dp(3), -1);
    default: return rect;
    }
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    paintFieldFrame(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Icon icon, bool enabled) {
        const QRect button = QStyle::visualRect(option.direction, option.rect, spinBoxPart(option, part));
        QRect place(0, 0, dp(10), dp(10));
        place.moveCenter(button.center());
        paintIcon(painter, place, icon,
                  color(enabled && option.state & QStyle::State_Enabled ? Color::Text2 : Color::TextOff));
    };
    arrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Icon::ChevronDown, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace callboard
