// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QMargins>
#include <QPainter>
#include <QRect>

class QWidget;

namespace callboard
{

//! \file
//! The shapes that style, widgets and delegates share, painted with the theme in force. Logical pixels.

//! Radii of the design, before scaling.
namespace radius
{
inline constexpr int menuItem = 4;
inline constexpr int control = 6;
inline constexpr int floating = 8;
} // namespace radius

//! A filled rounded rectangle with a one pixel outline inside \a rect. An invalid colour leaves its part out.
void paintBox(QPainter *painter, const QRect &rect, int cornerRadius, const QColor &fill,
              const QColor &outline, qreal outlineWidth = 1.0);

//! A line of exactly one device pixel along an edge of \a rect, at any ratio.
void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color);

//! Widths of a line of text, in pixels: of a label with the mark of its mnemonic, which is not shown, and of
//! anything else. Remembered, as a control needs that of the same words for its size and each time it is
//! painted, and finding out is most of the work of both. GUI thread.
[[nodiscard]] int widthOfLabel(const QFont &font, const QString &label);
[[nodiscard]] int widthOfText(const QFont &font, const QString &text);

//! One line of text in the painter's font and pen, cut with an ellipsis where it does not fit; plain,
//! whatever it holds. Left and right of \a alignment are what they say, in every language. Returns the width
//! painted.
int paintLine(QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode cut = Qt::ElideRight);

//! The ring around a control that has the focus: two pixels, \a rect being its outer edge.
void paintFocusRing(QPainter *painter, const QRect &rect, int cornerRadius);

//! How far the shadow of something that floats reaches beyond it.
[[nodiscard]] QMargins shadowMargins();
//! Shadow, body and outline of a menu, popover or toast; \a body without the shadow.
void paintFloating(QPainter *painter, const QRect &body);

} // namespace callboard
