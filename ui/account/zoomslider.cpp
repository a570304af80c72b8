// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/zoomslider.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyleOptionSlider>

namespace callboard
{

namespace
{

constexpr int trackHeight = 4;
constexpr int thumbSide = 14;

} // namespace

ZoomSlider::ZoomSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent) {}

QSize ZoomSlider::sizeHint() const
{
    return {dp(160), dp(28)};
}

void ZoomSlider::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    QPainter painter(this);
    const int middle = height() / 2;
    const int track = dp(trackHeight);
    const QRect whole(0, middle - track / 2, width(), track);
    QRect filled = whole;
    if (option.upsideDown)
        filled.setLeft(handle.center().x());
    else
        filled.setRight(handle.center().x());
    paintBox(&painter, whole, track / 2, color(Color::MeterTrack), QColor());
    if (isEnabled())
        paintBox(&painter, filled, track / 2, color(Color::Accent), QColor());
    const int side = dp(thumbSide);
    const QRect thumb(handle.center().x() - side / 2, middle - side / 2, side, side);
    paintBox(&painter, thumb, side / 2, color(isEnabled() ? Color::Text2 : Color::TextOff), QColor());
    if (hasFocus())
        paintFocusRing(&painter, thumb.adjusted(-3, -3, 3, 3), side / 2 + 3);
}

} // namespace callboard
