// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace callboard
{

//! \file
//! How CallboardStyle paints each control. Geometry in logical pixels; \a widget may be null.

void paintButtonBevel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);

void paintCheckIndicator(QPainter *painter, const QStyleOption &option);
void paintRadioIndicator(QPainter *painter, const QStyleOption &option);

//! The outline of everything that can be edited.
void paintFieldFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintComboLabel(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace callboard
