// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

namespace callboard
{

//! \file
//! What a widget needs to know to paint itself: colour, type, sizes and motion of the theme in force. Like
//! QGuiApplication::palette(), this is a property of the interface as a whole; Theme alone changes it. GUI
//! thread only. A widget that keeps any of it (a palette, a font) reads it again on QEvent::StyleChange; one
//! that only paints need do nothing.

//! The type scale of design/tokens.md.
enum class FontRole { Display, Title, Heading, Body, BodyStrong, Small, Caption, CaptionStrong, Group, Mono };
inline constexpr int fontRoleCount = static_cast<int>(FontRole::Mono) + 1;

//! The colour of the scheme in force.
[[nodiscard]] QColor color(Color color);
[[nodiscard]] Scheme colorScheme();

[[nodiscard]] QFont font(FontRole role);
//! Distance of two base lines, in pixels.
[[nodiscard]] int lineHeight(FontRole role);

//! A length of the design (made for 13 px text) in pixels for the text size in force. One pixel stays one
//! pixel.
[[nodiscard]] int dp(int designPixels);

//! A duration of the design in milliseconds: itself, or 0 while motion is reduced.
[[nodiscard]] int motion(int milliseconds);

//! True where letters have upper and lower case, so that group captions may be set in capitals.
[[nodiscard]] bool hasLetterCase(const QString &text);

} // namespace callboard
