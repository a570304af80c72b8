// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/callboardstyle.h"

#include "ui/theme/controls.h"
#include "ui/theme/focusring.h"
#include "ui/theme/lookstate.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace callboard
{

namespace
{

constexpr int indicatorSide = 16;
constexpr int fieldPadding = 7; // QLineEdit and QComboBox add two of their own to make 9
constexpr int ringGap = 1;
constexpr int ringWidth = 2;

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool floats(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer");
}

// Without a compositor a translucent window is black where it should be clear, and X11 does not promise one;
// there the window is cut to its shape.
bool cutsToShape()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

void paintFocusFrame(QPainter *painter, const QStyle &style, const QStyleOption &option,
                     const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    QWidget *target = frame ? frame->widget() : nullptr;
    if (!target)
        return;
    const int reach = ringGap + ringWidth;
    QRect rect = option.rect;
    int corner = dp(radius::control) + reach;
    const bool check = qobject_cast<QCheckBox *>(target);
    if (check || qobject_cast<QRadioButton *>(target)) {
        QStyleOptionButton button;
        button.initFrom(target);
        const auto element = check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator;
        rect = style.subElementRect(element, &button, target)
                   .translated(reach, reach)
                   .adjusted(-reach, -reach, reach, reach);
        corner = check ? dp(radius::menuItem) + reach : rect.height() / 2;
    }
    if (target->property(role::innerRing).toBool())
        rect.adjust(reach + 2, reach + 2, -reach - 2, -reach - 2);
    if (target->property(role::roundRing).toBool())
        corner = rect.height() / 2;
    paintFocusRing(painter, rect, corner);
}

void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const QColor fill = color(!selected                             ? Color::Hover
                              : option.state & QStyle::State_Active ? Color::Selected
                                                                    : Color::SelectedIdle);
    paintBox(painter, option.rect, dp(radius::menuItem), fill, QColor());
}

} // namespace

CallboardStyle::CallboardStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_focusRing(std::make_unique<FocusRing>())
{
}

CallboardStyle::~CallboardStyle() = default;

void CallboardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        m_focusRing->watch(widget);
    } else if (floats(widget) && !cutsToShape()) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
    }
}

void CallboardStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget))
        m_focusRing->release(widget);
    QProxyStyle::unpolish(widget);
}

void CallboardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paintFieldFrame(painter, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox: paintCheckIndicator(painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioIndicator(painter, *option); return;
    case PE_FrameFocusRect:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            paintItemPanel(painter, *item);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(painter, option->rect, dp(radius::floating),
                 element == PE_PanelMenu ? color(Color::Raised) : QColor(), color(Color::LineStrong));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Color::Raised));
        paintBox(painter, option->rect, dp(radius::control), color(Color::Raised), color(Color::LineStrong));
        return;
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            paintBox(painter, option->rect, dp(radius::floating), color(Color::Raised),
                     color(Color::LineStrong));
            return;
        }
        break;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) && option->state & State_Enabled)
            paintBox(painter, option->rect, dp(radius::control),
                     color(option->state & (State_Sunken | State_On) ? Color::Pressed : Color::Hover),
                     QColor());
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CallboardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            paintButtonBevel(painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            paintButtonLabel(painter, *button, widget);
        return;
    case CE_FocusFrame: paintFocusFrame(painter, *this, *option, widget); return;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            paintComboLabel(painter, *combo, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paintMenuItem(painter, *item, widget);
        return;
    case CE_MenuEmptyArea: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CallboardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return paintComboBox(painter, *combo, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return paintSpinBox(painter, *spin, widget);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return paintScrollBar(painter, *bar);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CallboardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return dp(indicatorSide);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return dp(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return ringGap + ringWidth;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return dp(4);
    case PM_ToolTipLabelFrameWidth: return dp(8);
    case PM_ScrollBarExtent: return dp(10);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return dp(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return dp(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CallboardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return lookState().showMnemonics;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_Menu_SupportsSections: return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Menu_FadeOutOnHide: return 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (cutsToShape() && option) {
            if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data)) {
                QPainterPath shape;
                const int corner = dp(hint == SH_Menu_Mask ? radius::floating : radius::control);
                shape.addRoundedRect(option->rect, corner, corner);
                mask->region = QRegion(shape.toFillPolygon().toPolygon());
                return 1;
            }
        }
        return 0;
    case SH_DialogButtonLayout:
        // A desktop has its own order; without one, Qt's would be that of Windows.
        return qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
                   ? static_cast<int>(QDialogButtonBox::GnomeLayout)
                   : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_LineEdit_PasswordCharacter: return 0x2022; // the smaller of the two bullets
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CallboardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const int field = dp(widget && widget->property(role::large).toBool() ? 32 : 28);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit: return {size.width() + 2 * dp(fieldPadding), field};
    case CT_ComboBox: return {size.width() + dp(16 + 8 + 9 + 9), field};
    case CT_SpinBox: return {size.width() + dp(28), field};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, size);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, dp(24)});
    case CT_ItemViewItem:
        if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            return {size.width(), dp(28)};
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect CallboardStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const int padding = dp(fieldPadding + (widget && widget->property(role::large).toBool() ? 2 : 0));
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    case SE_PushButtonContents: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect CallboardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const int arrow = dp(16 + 2 * 9);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() + 1 - arrow, rect.y(), arrow, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(dp(9), 1, -arrow, -1));
        if (part == SC_ComboBoxListBoxPopup)
            return rect.translated(0, dp(4));
    } else if (control == CC_SpinBox) {
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return visualRect(option->direction, option->rect, spinBoxPart(*spin, part));
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return visualRect(option->direction, option->rect, scrollBarPart(*bar, part));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace callboard
