// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

namespace callboard
{

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, rect(), m_orientation == Qt::Horizontal ? Qt::TopEdge : Qt::LeftEdge,
                  color(Color::Line));
}

} // namespace callboard
