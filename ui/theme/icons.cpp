// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

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

QPixmap drawn(Icon icon, const QColor &color, int side)
{
    const Drawing &drawing = drawingOf(icon);
    const bool mirror = drawing.mirrored && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("callboard-icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba())
                            .arg(side)
                            .arg(mirror ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(iconFile(icon));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QtSvg knows no currentColor and would paint it black.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const double half = side / 2.0;
    painter.translate(half, half);
    if (mirror)
        painter.scale(-1, 1);
    painter.rotate(drawing.turn);
    painter.translate(-half, -half);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
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
