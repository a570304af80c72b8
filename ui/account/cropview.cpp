// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/cropview.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QWheelEvent>

namespace callboard
{

namespace
{

constexpr int viewSide = 320;
constexpr int keyStep = 8;
constexpr double zoomStep = 1.1;
constexpr int previewSource = 512;

} // namespace

CropView::CropView(const QImage &picture, QWidget *parent)
    : QWidget(parent),
      m_picture(picture),
      m_area(picture.size())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the picture that is used"));
    setAccessibleDescription(tr("Arrow keys move it, plus and minus zoom"));
}

void CropView::zoomTo(double zoom)
{
    m_area.zoomTo(zoom);
    update();
    emit areaChanged();
}

QSize CropView::sizeHint() const
{
    return {dp(viewSide), dp(viewSide)};
}

void CropView::moveBy(const QPointF &viewPixels)
{
    m_area.moveBy(viewPixels * (m_area.rect().width() / width()));
    update();
    emit areaChanged();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Color::Input));
    painter.drawImage(QRectF(rect()), m_picture, m_area.rect());

    QPainterPath outside;
    outside.addRect(rect());
    outside.addEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.fillPath(outside, QColor(0, 0, 0, 128));
    painter.setPen(QPen(QColor(255, 255, 255, 200), 1.5));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (hasFocus())
        paintFocusRing(&painter, rect(), 0);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    moveBy(m_grip - event->position());
    m_grip = event->position();
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::OpenHandCursor);
}

void CropView::wheelEvent(QWheelEvent *event)
{
    zoomTo(m_area.zoom() *
           std::pow(zoomStep, event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep)));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? 1 : keyStep;
    switch (event->key()) {
    case Qt::Key_Left: moveBy(QPointF(-step, 0)); return;
    case Qt::Key_Right: moveBy(QPointF(step, 0)); return;
    case Qt::Key_Up: moveBy(QPointF(0, -step)); return;
    case Qt::Key_Down: moveBy(QPointF(0, step)); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomTo(m_area.zoom() * zoomStep); return;
    case Qt::Key_Minus: zoomTo(m_area.zoom() / zoomStep); return;
    default: QWidget::keyPressEvent(event);
    }
}

CropPreview::CropPreview(const QImage &picture, int side, QWidget *parent)
    : QWidget(parent),
      m_picture(picture),
      m_scale(1.0),
      m_side(side)
{
    const int shorter = std::min(picture.width(), picture.height());
    if (shorter > previewSource) {
        m_scale = double(previewSource) / shorter;
        m_picture = picture.scaled(picture.size() * m_scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CropPreview::setArea(const QRectF &area)
{
    m_area = QRectF(area.topLeft() * m_scale, area.size() * m_scale);
    update();
}

QSize CropPreview::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

void CropPreview::paintEvent(QPaintEvent *)
{
    // Scaled on its own first: a painter's transformation skips pixels when it makes things much smaller.
    const int side = qRound(width() * devicePixelRatioF());
    const QImage part =
        m_picture.copy(m_area.toRect()).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(rect());
    painter.setClipPath(circle);
    painter.drawImage(rect(), part);
}

} // namespace callboard
