// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "ui/theme/look.h"

#include <QCache>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextLayout>
#include <cmath>
#include <utility>
#include <vector>

namespace callboard
{

namespace
{

constexpr int shadowBlur = 24;
constexpr int shadowDrop = 8;

// Three box blurs come close to a Gaussian one.
void boxBlur(std::vector<int> &alpha, int side, int reach)
{
    std::vector<int> line(static_cast<size_t>(side));
    const int window = 2 * reach + 1;
    const auto blurLine = [&](size_t start, size_t step) {
        int sum = 0;
        const auto at = [&](int i) {
            return i < 0 || i >= side ? 0 : alpha[start + static_cast<size_t>(i) * step];
        };
        for (int i = -reach; i <= reach; ++i)
            sum += at(i);
        for (int i = 0; i < side; ++i) {
            line[static_cast<size_t>(i)] = sum / window;
            sum += at(i + reach + 1) - at(i - reach);
        }
        for (int i = 0; i < side; ++i)
            alpha[start + static_cast<size_t>(i) * step] = line[static_cast<size_t>(i)];
    };
    const auto width = static_cast<size_t>(side);
    for (size_t i = 0; i < width; ++i)
        blurLine(i * width, 1);
    for (size_t i = 0; i < width; ++i)
        blurLine(i, width);
}

// A blurred rounded square in logical pixels; its middle is stretched when painted. A shadow is soft: ratio 1
// is enough.
QPixmap shadowTile(int corner)
{
    const double strength = colorScheme() == Scheme::Dark ? 0.50 : 0.16;
    const int side = 2 * (corner + 1);
    const QString key = QStringLiteral("callboard-shadow/%1/%2").arg(side).arg(strength);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QImage shape(side, side, QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    {
        QPainter painter(&shape);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        const int reach = dp(shadowBlur);
        painter.drawRoundedRect(shape.rect().adjusted(reach, reach, -reach, -reach), dp(radius::floating),
                                dp(radius::floating));
    }
    std::vector<int> alpha(static_cast<size_t>(side) * static_cast<size_t>(side));
    const auto at = [side](int x, int y) {
        return static_cast<size_t>(y) * static_cast<size_t>(side) + static_cast<size_t>(x);
    };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            alpha[at(x, y)] = qAlpha(shape.pixel(x, y)) << 8;
    for (int pass = 0; pass < 3; ++pass)
        boxBlur(alpha, side, dp(shadowBlur) / 4);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int a = qRound((alpha[at(x, y)] >> 8) * strength);
            shape.setPixel(x, y, qRgba(0, 0, 0, a));
        }
    pixmap = QPixmap::fromImage(shape);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

int remembered(const QFont &font, const QString &text, bool isLabel)
{
    constexpr int most = 500;
    static QCache<std::pair<std::pair<QFont, QString>, bool>, int> widths(most);
    const auto key = std::pair(std::pair(font, text), isLabel);
    if (const int *known = widths.object(key))
        return *known;
    const QFontMetrics metrics(font);
    const int width =
        isLabel ? metrics.size(Qt::TextShowMnemonic, text).width() : metrics.horizontalAdvance(text);
    widths.insert(key, new int(width));
    return width;
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, int cornerRadius, const QColor &fill,
              const QColor &outline, qreal outlineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF box = rect;
    const auto inside = [&box](qreal inset) { return box.adjusted(inset, inset, -inset, -inset); };
    const qreal half = outline.isValid() ? outlineWidth / 2 : 0;
    if (fill.isValid()) {
        const qreal corner = std::max(0.0, cornerRadius - half);
        painter->setBrush(fill);
        painter->drawRoundedRect(inside(half), corner, corner);
    }
    if (outline.isValid()) {
        // A ring that is filled takes a third of the time of a line that is drawn.
        const qreal corner = std::max(0.0, cornerRadius - outlineWidth);
        QPainterPath ring;
        ring.addRoundedRect(box, cornerRadius, cornerRadius);
        ring.addRoundedRect(inside(outlineWidth), corner, corner);
        painter->fillPath(ring, outline);
    }
    painter->restore();
}

void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const qreal pixel = std::max(1.0, std::floor(ratio)) / ratio;
    QRectF line = rect;
    switch (edge) {
    case Qt::TopEdge: line.setHeight(pixel); break;
    case Qt::BottomEdge: line.setTop(line.bottom() - pixel); break;
    case Qt::LeftEdge: line.setWidth(pixel); break;
    case Qt::RightEdge: line.setLeft(line.right() - pixel); break;
    }
    painter->fillRect(line, color);
}

int widthOfLabel(const QFont &font, const QString &label)
{
    return remembered(font, label, true);
}

int widthOfText(const QFont &font, const QString &text)
{
    return remembered(font, text, false);
}

// Shaping is what costs most of a text: asking QFontMetrics for its width and then QPainter to draw it would
// shape it three times.
int paintLine(QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode cut)
{
    constexpr qreal unbroken = 1 << 20;
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout;
    layout.setCacheEnabled(true); // or drawing would shape again
    layout.setFont(painter->font());
    layout.setTextOption(option);
    const auto shape = [&layout](const QString &shown) {
        layout.setText(shown);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(unbroken);
        layout.endLayout();
        return line;
    };
    QTextLine line = shape(text);
    if (line.naturalTextWidth() > area.width())
        line = shape(QFontMetrics(painter->font()).elidedText(text, cut, area.width()));
    const qreal width = line.naturalTextWidth();
    const QSizeF spare(area.width() - width, area.height() - line.height());
    const auto share = [alignment](Qt::Alignment middle, Qt::Alignment end) {
        return alignment & end ? 1.0 : alignment & middle ? 0.5 : 0.0;
    };
    layout.draw(painter, QPointF(area.x() + spare.width() * share(Qt::AlignHCenter, Qt::AlignRight),
                                 area.y() + spare.height() * share(Qt::AlignVCenter, Qt::AlignBottom)));
    return int(std::ceil(width));
}

void paintFocusRing(QPainter *painter, const QRect &rect, int cornerRadius)
{
    paintBox(painter, rect, cornerRadius, QColor(), color(Color::Focus), 2.0);
}

QMargins shadowMargins()
{
    const int reach = dp(shadowBlur);
    const int drop = dp(shadowDrop);
    return {reach, reach - drop, reach, reach + drop};
}

void paintFloating(QPainter *painter, const QRect &body)
{
    const int reach = dp(shadowBlur);
    const int corner = reach * 2 + dp(radius::floating);
    const QRect area = body.adjusted(-reach, -reach, reach, reach).translated(0, dp(shadowDrop));
    const QPixmap tile = shadowTile(corner);
    const int w = std::min(corner, area.width() / 2);
    const int h = std::min(corner, area.height() / 2);
    const int side = tile.width();
    const int xs[] = {area.left(), area.left() + w, area.right() + 1 - w, area.right() + 1};
    const int ys[] = {area.top(), area.top() + h, area.bottom() + 1 - h, area.bottom() + 1};
    const int tx[] = {0, w, side - w, side};
    const int ty[] = {0, h, side - h, side};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            painter->drawPixmap(
                QRect(QPoint(xs[column], ys[row]), QPoint(xs[column + 1] - 1, ys[row + 1] - 1)), tile,
                QRect(QPoint(tx[column], ty[row]), QPoint(tx[column + 1] - 1, ty[row + 1] - 1)));
    paintBox(painter, body, dp(radius::floating), color(Color::Raised), color(Color::LineStrong));
}

} // namespace callboard
