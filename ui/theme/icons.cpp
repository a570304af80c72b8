// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/look.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <map>
#include <mutex>
#include <tuple>

namespace callboard
{

namespace
{

struct Drawing {
    const char *file;
    int turn;      //!< degrees
    bool mirrored; //!< in right-to-left layouts
};

constexpr std::array<Drawing, iconCount> drawings = {{
    {"bell", 0, false},     {"calendar", 0, false},  {"camera", 0, false},   {"check", 0, false},
    {"chevron", 0, false},  {"chevron", 180, false}, {"chevron", -90, true}, {"close", 0, false},
    {"copy", 0, false},     {"external", 0, true},   {"eye-off", 0, false},  {"eye", 0, false},
    {"image", 0, false},    {"inbox", 0, false},     {"info", 0, false},     {"key", 0, false},
    {"link", 0, false},     {"logout", 0, true},     {"mail", 0, false},     {"more", 0, false},
    {"offline", 0, false},  {"plus", 0, false},      {"search", 0, false},   {"seat", 0, false},
    {"settings", 0, false}, {"shield", 0, false},    {"star", 0, false},     {"sync", 0, false},
    {"trash", 0, false},    {"undo", 0, true},       {"user", 0, false},     {"users", 0, false},
    {"warning", 0, false},  {"mark", 0, false},
}};
static_assert(drawings.back().file != nullptr, "every icon has a drawing");

const Drawing &drawingOf(Icon icon)
{
    return drawings[static_cast<size_t>(icon)];
}

//! An icon's shape, black on nothing: drawn once for all colours.
class Shapes
{
public:
    //! From any thread. \a side in pixels.
    QImage of(Icon icon, int side, bool mirror)
    {
        const std::tuple key(icon, side, mirror);
        const std::lock_guard lock(m_mutex);
        auto found = m_shapes.find(key);
        if (found == m_shapes.end())
            found = m_shapes.emplace(key, draw(icon, side, mirror)).first;
        return found->second;
    }

private:
    static QImage draw(Icon icon, int side, bool mirror)
    {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(iconFile(icon)); // which paints currentColor black
        QPainter painter(&image);
        const double half = side / 2.0;
        painter.translate(half, half);
        if (mirror)
            painter.scale(-1, 1);
        painter.rotate(drawingOf(icon).turn);
        painter.translate(-half, -half);
        renderer.render(&painter, QRectF(0, 0, side, side));
        return image;
    }

    std::mutex m_mutex;
    std::map<std::tuple<Icon, int, bool>, QImage> m_shapes;
};

Shapes &shapes()
{
    static Shapes shapes;
    return shapes;
}

bool isMirrored(Icon icon)
{
    return drawingOf(icon).mirrored && QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QPixmap drawn(Icon icon, const QColor &color, int side)
{
    const bool mirror = isMirrored(icon);
    const QString key = QStringLiteral("callboard-icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba())
                            .arg(side)
                            .arg(mirror ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = shapes().of(icon, side, mirror);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(Icon icon, Color color) : m_icon(icon), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_icon, colorFor(mode), std::min(size.width(), size.height()));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TokenIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        return callboard::color(mode == QIcon::Disabled ? Color::TextOff : m_color);
    }

    Icon m_icon;
    Color m_color;
};

} // namespace

QString iconFile(Icon icon)
{
    return QStringLiteral(":/callboard/icons/%1.svg").arg(QLatin1String(drawingOf(icon).file));
}

void drawAhead(const QList<Icon> &icons, int side)
{
    for (const Icon icon : icons)
        shapes().of(icon, side, isMirrored(icon));
}

QIcon icon(Icon icon, Color color)
{
    return QIcon(new TokenIconEngine(icon, color));
}

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    QPixmap pixmap = drawn(icon, color, qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

} // namespace callboard
