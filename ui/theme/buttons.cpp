// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QApplication>
#include <QStyleOptionButton>
#include <QWidget>

namespace callboard
{

namespace
{

struct ButtonColors {
    QColor fill;
    QColor outline;
    QColor text;
};

bool isFilled(ButtonRole role)
{
    return role == ButtonRole::Primary || role == ButtonRole::DangerPrimary;
}

ButtonColors disabledColors(ButtonRole role)
{
    if (isFilled(role))
        return {color(Color::Hover), color(Color::Line), color(Color::TextOff)};
    if (role == ButtonRole::Ghost || role == ButtonRole::Link)
        return {QColor(), QColor(), color(Color::TextOff)};
    return {QColor(), color(Color::LineStrong), color(Color::TextOff)};
}

ButtonColors colorsOf(ButtonRole role, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return disabledColors(role);
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = state & QStyle::State_MouseOver;
    switch (role) {
    case ButtonRole::Primary: {
        const QColor fill = color(hovered && !pressed ? Color::AccentHover : Color::Accent);
        return {fill, fill, color(Color::OnAccent)};
    }
    case ButtonRole::DangerPrimary:
        return {color(Color::DangerFill), color(Color::DangerFill), color(Color::OnAccent)};
    case ButtonRole::Ghost:
        return {pressed   ? color(Color::Pressed)
                : hovered ? color(Color::Hover)
                          : QColor(),
                QColor(), color(Color::Text)};
    case ButtonRole::Link: return {QColor(), QColor(), color(Color::AccentText)};
    case ButtonRole::Plain:
    case ButtonRole::Danger: break;
    }
    return {color(pressed   ? Color::Pressed
                  : hovered ? Color::Hover
                            : Color::Button),
            color(Color::Control), color(role == ButtonRole::Danger ? Color::Danger : Color::Text)};
}

int paddingOf(const QWidget *widget)
{
    if (buttonRole(widget) == ButtonRole::Link)
        return 0;
    return dp(widget && widget->property(role::compact).toBool() ? 10 : 12);
}

int wordsWidth(const QStyleOptionButton &option, const QWidget *widget)
{
    return widthOfLabel(widget ? widget->font() : QApplication::font(), option.text);
}

} // namespace

void paintButtonBevel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonColors colors = colorsOf(buttonRole(widget), option.state);
    if (colors.fill.isValid() || colors.outline.isValid())
        paintBox(painter, option.rect, dp(radius::control), colors.fill, colors.outline);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const bool underlined = role == ButtonRole::Link && option.state & QStyle::State_MouseOver;
    const int flags = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                          ? Qt::TextShowMnemonic
                          : Qt::TextHideMnemonic;
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int lead = iconSide > 0 ? iconSide + dp(8) : 0;
    const int edge = iconSide > 0 && !option.text.isEmpty() ? dp(2) : 0;
    const QRect content = option.text.isEmpty()
                              ? option.rect
                              : option.rect.adjusted(paddingOf(widget) - edge, 0, -paddingOf(widget), 0);
    const int words = wordsWidth(option, widget);
    const int total = option.text.isEmpty() ? iconSide : lead + words;
    const bool leading = role == ButtonRole::Link;
    const int start = content.x() + (leading ? 0 : std::max(0, (content.width() - total) / 2));

    painter->save();
    if (iconSide > 0) {
        const QRect place = QStyle::visualRect(
            option.direction, option.rect,
            QRect(start, option.rect.y() + (option.rect.height() - iconSide) / 2, iconSide, iconSide));
        option.icon.paint(painter, place, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    if (underlined) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    painter->setPen(colorsOf(role, option.state).text);
    const QRect place = QStyle::visualRect(
        option.direction, option.rect,
        QRect(start + lead, option.rect.y(), content.right() + 1 - start - lead, option.rect.height()));
    QString text = option.text;
    if (words > place.width() + 1) // eliding would count the mnemonic's mark as a letter
        text = option.fontMetrics.elidedText(text.remove(QLatin1Char('&')), Qt::ElideRight, place.width());
    painter->drawText(place,
                      Qt::AlignVCenter | flags | Qt::TextSingleLine |
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      text);
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool compact = widget && widget->property(role::compact).toBool();
    const bool large = widget && widget->property(role::large).toBool();
    const int height = dp(compact ? 24 : large ? 32 : 28);
    int width = 2 * (paddingOf(widget) + 1); // and the outline
    if (!option.text.isEmpty())
        width += wordsWidth(option, widget);
    if (!option.icon.isNull())
        width += option.text.isEmpty() ? option.iconSize.width() : option.iconSize.width() + dp(8 - 2);
    return {width, buttonRole(widget) == ButtonRole::Link ? dp(24) : height};
}

void paintCheckIndicator(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool mixed = option.state & QStyle::State_NoChange;
    const int corner = dp(radius::menuItem);
    if (!enabled)
        paintBox(painter, option.rect, corner, QColor(), color(Color::LineStrong));
    else if (on || mixed)
        paintBox(painter, option.rect, corner, color(Color::Accent), color(Color::Accent));
    else
        paintBox(painter, option.rect, corner, color(Color::Input), color(Color::Control));
    if (!on && !mixed)
        return;

    // The tick is drawn here, heavier than the icon, so that it reads at 12 px.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = option.rect;
    const double unit = box.width() / 16.0;
    painter->setPen(QPen(color(enabled ? Color::OnAccent : Color::TextOff), 1.7 * unit, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box, unit](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    if (mixed)
        painter->drawLine(at(5, 8), at(11, 8));
    else
        painter->drawPolyline(QPolygonF{at(4.6, 8.4), at(7.0, 10.7), at(11.4, 5.6)});
    painter->restore();
}

void paintRadioIndicator(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const int corner = option.rect.height() / 2;
    if (!enabled)
        paintBox(painter, option.rect, corner, QColor(), color(Color::LineStrong));
    else if (on)
        paintBox(painter, option.rect, corner, color(Color::Accent), color(Color::Accent));
    else
        paintBox(painter, option.rect, corner, color(Color::Input), color(Color::Control));
    if (on) {
        const int inset = (option.rect.width() - dp(6)) / 2;
        paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), dp(3),
                 color(enabled ? Color::OnAccent : Color::TextOff), QColor());
    }
}

} // namespace callboard
