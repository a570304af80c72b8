// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace callboard
{

//! \brief The square of a picture that is used, as it is moved and zoomed. It never leaves the picture. A
//! value; pixels of the picture.
class CropArea
{
public:
    //! The largest square, in the middle.
    explicit CropArea(const QSize &picture);

    [[nodiscard]] QRectF rect() const;
    //! 1 is the largest square that fits; maximumZoom() the smallest that still makes a picture.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double maximumZoom() const;

    void moveBy(const QPointF &pixels);
    //! Around the middle of the square.
    void zoomTo(double zoom);

    //! A square may be no smaller than this, unless the picture itself is.
    static constexpr int smallestSide = 64;

private:
    void stayInside();

    QSizeF m_picture;
    QPointF m_middle;
    double m_zoom = 1.0;
};

} // namespace callboard
