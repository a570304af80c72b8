// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QVariant>

namespace callboard
{

//! What a push button is for; the style paints it so.
enum class ButtonRole {
    Plain,
    Primary,       //!< the one thing that the view is for; at most one a view
    Danger,        //!< leads to something destructive: red words
    DangerPrimary, //!< does it, in a confirmation: red fill
    Ghost,         //!< no outline until the pointer is over it
    Link,          //!< a ghost in the colour of links, without padding
};

namespace role
{
inline constexpr auto buttonRole = "callboardRole";
inline constexpr auto invalid = "callboardInvalid"; //!< on a field: what it holds is not acceptable
inline constexpr auto large = "callboardLarge";     //!< on a field or button: 32 px, as on the sign-in page
inline constexpr auto compact = "callboardCompact"; //!< on a button: 24 px and Small text
inline constexpr auto endText =
    "callboardEndText"; //!< on a combo box: text at its far end (the time in a zone)
inline constexpr auto stepper =
    "callboardStepper"; //!< on a spin box: − and + at its two ends, the number between them
inline constexpr auto innerRing = "callboardInnerRing"; //!< on a button at a window's edge: ring inside
inline constexpr auto roundRing = "callboardRoundRing"; //!< on a round button, and on a switch
} // namespace role

inline void setButtonRole(QAbstractButton *button, ButtonRole buttonRole)
{
    button->setProperty(role::buttonRole, static_cast<int>(buttonRole));
}
[[nodiscard]] inline ButtonRole buttonRole(const QObject *button)
{
    return button ? static_cast<ButtonRole>(button->property(role::buttonRole).toInt()) : ButtonRole::Plain;
}

//! Marks a menu entry as destructive: the style paints it red. It goes last, after a separator.
inline void setDestructive(QAction *action)
{
    action->setProperty(role::buttonRole, static_cast<int>(ButtonRole::Danger));
}

} // namespace callboard
