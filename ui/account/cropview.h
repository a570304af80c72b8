// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/croparea.h"

#include <QImage>
#include <QWidget>

namespace callboard
{

//! \brief The picture under a square window with a round guide: drag or arrow keys move it, wheel and + -
//! zoom.
class CropView final : public QWidget
{
    Q_OBJECT
public:
    explicit CropView(const QImage &picture, QWidget *parent = nullptr);

    [[nodiscard]] const CropArea &area() const { return m_area; }
    void zoomTo(double zoom);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void areaChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveBy(const QPointF &viewPixels);

    QImage m_picture;
    CropArea m_area;
    QPointF m_grip;
};

//! \brief How the chosen square looks as a round picture of some size.
class CropPreview final : public QWidget
{
    Q_OBJECT
public:
    //! \a side in design pixels.
    CropPreview(const QImage &picture, int side, QWidget *parent = nullptr);

    void setArea(const QRectF &area);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture; //!< scaled down, so that moving is smooth
    double m_scale;   //!< of m_picture to the whole
    QRectF m_area;
    int m_side;
};

} // namespace callboard
