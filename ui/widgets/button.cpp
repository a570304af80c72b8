// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/popupbelow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

namespace callboard
{

namespace
{

Color wordColor(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
    case ButtonRole::DangerPrimary: return Color::OnAccent;
    case ButtonRole::Danger: return Color::Danger;
    case ButtonRole::Link: return Color::AccentText;
    case ButtonRole::Plain:
    case ButtonRole::Ghost: break;
    }
    return Color::Text;
}

} // namespace

Button::Button(const QString &text, ButtonRole role, QWidget *parent)
    : QPushButton(text, parent),
      m_role(role)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(role);
}

void Button::setLeadingIcon(Icon icon)
{
    setIcon(callboard::icon(icon, wordColor(m_role)));
    setIconSize({dp(16), dp(16)});
}

void Button::setDropDown(QMenu *menu)
{
    // Not QPushButton's own way, which waits in an event loop until the menu is closed.
    connect(this, &QAbstractButton::clicked, menu, [this, menu] { popUpBelow(menu, this); });
    setLeadingIcon(Icon::ChevronDown);
    // A button has one place for an icon, at its beginning; it is turned round to have it at the end.
    setLayoutDirection(QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                             : Qt::RightToLeft);
}

void Button::setCompact(bool on)
{
    m_compact = on;
    setProperty(role::compact, on);
    dress();
}

void Button::setLarge(bool on)
{
    setProperty(role::large, on);
    updateGeometry();
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    setButtonRole(this, role);
    if (role == ButtonRole::Link)
        setCursor(Qt::PointingHandCursor);
    dress();
}

void Button::setDisabledReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason.toHtmlEscaped());
    setAccessibleDescription(reason);
}

void Button::dress()
{
    const bool filled = m_role == ButtonRole::Primary || m_role == ButtonRole::DangerPrimary;
    setFont(callboard::font(m_compact ? FontRole::Small : filled ? FontRole::BodyStrong : FontRole::Body));
    updateGeometry();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonRole(this, ButtonRole::Ghost);
    setIcon(icon);
    setName(name);
}

void IconButton::setIcon(Icon icon, Color color)
{
    QPushButton::setIcon(callboard::icon(icon, color));
    setIconSize({dp(16), dp(16)});
}

void IconButton::setName(const QString &name)
{
    setToolTip(name.toHtmlEscaped());
    setAccessibleName(name);
}

void IconButton::setSmall()
{
    m_side = 24;
    setIconSize({dp(14), dp(14)});
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

} // namespace callboard
