// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace callboard
{

namespace
{

constexpr int spinButtonWidth = 18;
constexpr int stepperButtonWidth = 28;

bool isStepper(const QStyleOption &option)
{
    return option.styleObject && option.styleObject->property(role::stepper).toBool();
}

QRect stepperPart(const QRect &rect, QStyle::SubControl part)
{
    const int width = dp(stepperButtonWidth);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return QRect(rect.right() + 1 - width, rect.y(), width, rect.height());
    case QStyle::SC_SpinBoxDown: return QRect(rect.x(), rect.y(), width, rect.height());
    case QStyle::SC_SpinBoxEditField: return rect.adjusted(width + 1, 2, -width - 1, -2);
    default: return rect;
    }
}

void paintStepper(QPainter *painter, const QStyleOptionSpinBox &option)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const auto place = [&](QStyle::SubControl part) {
        return QStyle::visualRect(option.direction, option.rect, stepperPart(option.rect, part));
    };
    const auto button = [&](QStyle::SubControl part, bool possible) {
        const QRect area = place(part);
        const bool enabled = possible && option.state & QStyle::State_Enabled;
        const bool pressed = option.activeSubControls == part && option.state & QStyle::State_Sunken;
        const bool hovered = option.activeSubControls == part && option.state & QStyle::State_MouseOver;
        painter->save();
        QPainterPath shape;
        shape.addRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), dp(radius::control),
                             dp(radius::control));
        painter->setClipPath(shape);
        painter->fillRect(area, color(pressed              ? Color::Pressed
                                      : hovered && enabled ? Color::Hover
                                                           : Color::Button));
        painter->restore();
        const bool inner = (part == QStyle::SC_SpinBoxDown) == (option.direction == Qt::LeftToRight);
        paintHairline(painter, area.adjusted(0, focused ? 2 : 1, 0, focused ? -2 : -1),
                      inner ? Qt::RightEdge : Qt::LeftEdge, color(Color::Control));
        // A plus and what is left of it without its upright.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(color(enabled ? Color::Text : Color::TextOff), dp(3) / 2.0, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = QRectF(area).center();
        const double arm = dp(5);
        painter->drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        if (part == QStyle::SC_SpinBoxUp)
            painter->drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
        painter->restore();
    };
    button(QStyle::SC_SpinBoxDown, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
    button(QStyle::SC_SpinBoxUp, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
}

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
        field.setRight(field.right() - paintLine(painter, place(field), side(Qt::AlignRight), endText) -
                       dp(8));
    }
    painter->setPen(color(enabled ? Color::Text : Color::TextOff));
    paintLine(painter, place(field), side(Qt::AlignLeft), option.currentText);
    painter->restore();
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    if (isStepper(option))
        return stepperPart(rect, part);
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
    if (isStepper(option))
        return paintStepper(painter, option);
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
