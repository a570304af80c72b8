// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/croparea.h"

#include <algorithm>

namespace callboard
{

CropArea::CropArea(const QSize &picture)
    : m_picture(picture),
      m_middle(picture.width() / 2.0, picture.height() / 2.0)
{
}

QRectF CropArea::rect() const
{
    const double side = std::min(m_picture.width(), m_picture.height()) / m_zoom;
    return {m_middle.x() - side / 2, m_middle.y() - side / 2, side, side};
}

double CropArea::maximumZoom() const
{
    return std::max(1.0, std::min(m_picture.width(), m_picture.height()) / smallestSide);
}

void CropArea::moveBy(const QPointF &pixels)
{
    m_middle += pixels;
    stayInside();
}

void CropArea::zoomTo(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, maximumZoom());
    stayInside();
}

void CropArea::stayInside()
{
    const double half = rect().width() / 2;
    m_middle.setX(std::clamp(m_middle.x(), half, std::max(half, m_picture.width() - half)));
    m_middle.setY(std::clamp(m_middle.y(), half, std::max(half, m_picture.height() - half)));
}

} // namespace callboard
