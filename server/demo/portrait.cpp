// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/portrait.h"

#include "server/demo/pathdata.h"

#include <QPainter>
#include <array>

namespace callboard::server
{

namespace
{

// Everything is drawn on a grid of 64; the shapes were drawn by hand for the design's pictures.
constexpr double grid = 64;

struct Skin {
    QRgb face;
    QRgb shade; // neck and nose
    QRgb eyes;
};
constexpr std::array<Skin, skinCount> skins{{
    {0xFFF2CDB0, 0xFFDDAF8C, 0xFF2A211D},
    {0xFFE0AC83, 0xFFC68F66, 0xFF2A211D},
    {0xFFD39B70, 0xFFB97F55, 0xFF2A211D},
    {0xFFC48A5F, 0xFFA87047, 0xFF2A211D},
    {0xFF96603F, 0xFF7C4C30, 0xFF140D0A},
    {0xFF6B4431, 0xFF563424, 0xFF140D0A},
}};
constexpr QRgb lips = 0xFF7D3F33;
constexpr QRgb lipsInBeard = 0xFFE9C9B2;
constexpr QRgb frames = 0xFF1F1F1F;

QColor blend(QRgb color, QRgb with, int percent)
{
    const auto channel = [&](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return QColor(channel(qRed(color), qRed(with)), channel(qGreen(color), qGreen(with)),
                  channel(qBlue(color), qBlue(with)));
}
QColor lighter(QRgb color)
{
    return blend(color, 0xFFFFFFFF, 18);
}
QColor darker(QRgb color)
{
    return blend(color, 0xFF000000, 22);
}

class Artist
{
public:
    Artist(QPainter &painter, const Portrait &portrait)
        : m_painter(painter),
          m_portrait(portrait),
          m_skin(skins.at(size_t(portrait.skin)))
    {
    }

    void draw()
    {
        hairBehind();
        shape("M6.5 66c.8-13.5 10-20 25.5-20s24.7 6.5 25.5 20z", m_portrait.clothesColor);
        clothesBelowNeck();
        shape("M26.5 36h11v9.5c0 3.3-2.4 5-5.5 5s-5.5-1.7-5.5-5z", m_skin.shade);
        clothesOverNeck();
        ellipse(32, 27.5, 11.3, 13.2, m_skin.face);
        if (m_portrait.earrings) {
            circle(20.6, 32.4, 1.2, 0xFFE7C25A);
            circle(43.4, 32.4, 1.2, 0xFFE7C25A);
        }
        beard();
        circle(27.2, 28.2, 1.25, m_skin.eyes);
        circle(36.8, 28.2, 1.25, m_skin.eyes);
        line("M32 29.2v2.6", m_skin.shade, 1.3);
        const bool mouthInBeard = m_portrait.beard == Beard::Full;
        line("M28.8 35.4q3.2 2.3 6.4 0", mouthInBeard ? lipsInBeard : lips, 1.3);
        if (m_portrait.beard == Beard::Moustache)
            shape("M26.2 34.6c1.4-2.6 4-3.2 5.8-1.6 1.8-1.6 4.4-1 5.8 1.6-1.8.7-4 .7-5.8-.4-1.8 1.1-4 "
                  "1.1-5.8.4z",
                  m_portrait.beardColor);
        hairInFront();
        glasses();
    }

private:
    void shape(const char *data, const QColor &color) { m_painter.fillPath(pathFromData(data), color); }
    void ellipse(double x, double y, double rx, double ry, const QColor &color)
    {
        QPainterPath path;
        path.addEllipse(QPointF(x, y), rx, ry);
        m_painter.fillPath(path, color);
    }
    void circle(double x, double y, double r, const QColor &color) { ellipse(x, y, r, r, color); }
    void bar(const QRectF &rect, double radius, const QColor &color)
    {
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        m_painter.fillPath(path, color);
    }
    void line(const char *data, const QColor &color, double width)
    {
        m_painter.strokePath(pathFromData(data),
                             QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void clothesBelowNeck()
    {
        const QRgb color = m_portrait.clothesColor;
        if (m_portrait.clothes == Clothes::Stripes) {
            m_painter.save();
            m_painter.setClipPath(pathFromData("M6.5 66c.8-13.5 10-20 25.5-20s24.7 6.5 25.5 20z"));
            for (const double y : {49.0, 53.4, 57.8, 62.2})
                m_painter.fillRect(QRectF(0, y, grid, 2.0), blend(color, 0xFFFFFFFF, 45));
            m_painter.restore();
        } else if (m_portrait.clothes == Clothes::Jacket) {
            shape("M25.4 46.4 32 62l6.6-15.6-2.6-.3h-8z", 0xFFEDE8DE);
            line("M25 46.6 31.4 64M39 46.6 32.6 64", darker(color), 1.1);
        } else if (m_portrait.clothes == Clothes::Hoodie) {
            shape("M19.4 48.2c1.6 6.6 6.4 9.8 12.6 9.8s11-3.2 12.6-9.8c-3.6-1.5-7.8-2.2-12.6-2.2s-9 .7-12.6 "
                  "2.2z",
                  darker(color));
        }
    }

    void clothesOverNeck()
    {
        const QRgb color = m_portrait.clothesColor;
        switch (m_portrait.clothes) {
        case Clothes::Collar:
            shape("M26.4 45.6 32 52.4l-4.2 3.6-5.2-8.8z", lighter(color));
            shape("M37.6 45.6 32 52.4l4.2 3.6 5.2-8.8z", lighter(color));
            break;
        case Clothes::VNeck: shape("M26.5 45.2h11L32 55.2z", m_skin.shade); break;
        case Clothes::RollNeck: bar(QRectF(25.2, 42.6, 13.6, 6.6), 3, lighter(color)); break;
        case Clothes::Hoodie: line("M29.2 53.5v6M34.8 53.5v6", blend(color, 0xFFFFFFFF, 55), 0.9); break;
        case Clothes::Plain:
        case Clothes::Stripes:
        case Clothes::Jacket: break;
        }
    }

    void beard()
    {
        const char *full =
            "M20.9 28.5c.2 10 4.8 14.9 11.1 14.9s10.9-4.9 11.1-14.9c-1.4 3.4-2.6 4.9-4.7 5.1-2.2-1.5-10.6"
            "-1.5-12.8 0-2.1-.2-3.3-1.7-4.7-5.1z";
        switch (m_portrait.beard) {
        case Beard::Full: shape(full, m_portrait.beardColor); break;
        case Beard::Stubble: shape(full, blend(m_skin.face, m_portrait.beardColor, 22)); break;
        case Beard::Goatee:
            shape("M28 38.4c1.2-.8 6.8-.8 8 0 .3 3.4-1.2 5.2-4 5.2s-4.3-1.8-4-5.2z", m_portrait.beardColor);
            break;
        case Beard::None:
        case Beard::Moustache: break;
        }
    }

    void hairBehind()
    {
        const QRgb color = m_portrait.hairColor;
        switch (m_portrait.hair) {
        case Hair::Bob:
            shape("M17.5 31C16 17 22 9.5 32 9.5S48 17 46.5 31c.4 5.2.2 9-1 12.2-3.4 1.5-23.6 1.5-27 "
                  "0-1.2-3.2-1.4-7-1-12.2z",
                  color);
            break;
        case Hair::Long:
        case Hair::Fringe:
            shape("M17 30C15.5 16.5 22 9.5 32 9.5S48.5 16.5 47 30c.6 8 1.6 15 3.2 21.5H13.8C15.4 45 16.4 38 "
                  "17 30z",
                  color);
            break;
        case Hair::Curls:
            for (const QPointF &point :
                 {QPointF(19.5, 26), QPointF(20, 19), QPointF(25, 13), QPointF(32, 10.5), QPointF(39, 13),
                  QPointF(44, 19), QPointF(44.5, 26), QPointF(20.5, 32), QPointF(43.5, 32)})
                circle(point.x(), point.y(), 5.8, color);
            break;
        case Hair::Afro: ellipse(32, 22, 18, 16.600, color); break;
        case Hair::Bun: circle(32, 9, 5.6, color); break;
        case Hair::TopKnot: circle(32, 9.600, 4, color); break;
        case Hair::Ponytail:
            shape("M42 18c8 .5 10.5 9 8.6 19.5-2.8 1.2-4.8-.4-5.2-4.5C44.8 27 43.5 22 41 19z", color);
            break;
        case Hair::Plaits:
            for (int i = 0; i < 5; ++i) {
                circle(19.4 - 0.35 * i, 33.5 + 3.9 * i, 2.9 - 0.15 * i,
                       i % 2 ? QColor(color) : darker(color));
                circle(44.6 + 0.35 * i, 33.5 + 3.9 * i, 2.9 - 0.15 * i,
                       i % 2 ? QColor(color) : darker(color));
            }
            break;
        case Hair::Waves:
            shape("M16.5 33C15.5 17.5 22 9 32 9s16.5 8.5 15.5 24c.6 7.5 2.8 12.5 5 17.5H11.5c2.2-5 4.4-10 "
                  "5-17.5z",
                  color);
            break;
        case Hair::Scarf:
            shape("M16.5 33C15.5 17.5 22 9 32 9s16.5 8.5 15.5 24c.6 7.5 2.8 12.5 5 17.5H11.5c2.2-5 4.4-10 "
                  "5-17.5z",
                  darker(color));
            break;
        default: break;
        }
    }

    void hairInFront()
    {
        const QRgb color = m_portrait.hairColor;
        switch (m_portrait.hair) {
        case Hair::Bald: break;
        case Hair::Bob:
            shape("M20.6 26.5c0-9 4.5-13 11.4-13s11.4 4 11.4 13c-4.4-1.3-8-3.6-10-6.6-2.6 3.4-7.4 5.8-12.8 "
                  "6.6z",
                  color);
            break;
        case Hair::Long:
            shape("M20.6 29c-.6-10 3.8-15.4 11.4-15.6 7.6.2 12 5.6 11.4 15.6-4-2.6-8.4-7.2-11.4-12.8-3 "
                  "5.6-7.4 10.2-11.4 12.8z",
                  color);
            break;
        case Hair::Fringe:
            shape("M20.3 29.5C18.6 18 24 12.6 32 12.6S45.4 18 43.7 29.5c-.8-2-1.2-3.8-1.3-5.7-6.6 1.3-14.2 "
                  "1.3-20.8 0-.1 1.9-.5 3.7"
                  "-1.3 5.7z",
                  color);
            break;
        case Hair::Curls:
            for (const QPointF &point :
                 {QPointF(24.5, 17), QPointF(29, 14.5), QPointF(35, 14.5), QPointF(39.5, 17)})
                circle(point.x(), point.y(), 4.4, color);
            break;
        case Hair::Afro:
            shape("M20.3 27C19.4 17.4 24.6 13.8 32 13.8S44.6 17.4 43.7 27c-1.3-5-4.7-8.2-11.7-8.2S21.6 22 "
                  "20.3 27z",
                  color);
            break;
        case Hair::SidePart:
            shape("M20.2 27.5C18.6 16.5 24 10.5 32.2 10.5S45.4 16.5 43.8 "
                  "27.5c-.9-.3-1.3-2.6-1.6-5-4.6-.6-8.6-1.8-11.4-4-1.8 2.2"
                  "-5.4 3.6-9 4.2-.2 2-.7 4.4-1.6 4.8z",
                  color);
            break;
        case Hair::Quiff:
            shape("M20 27.5c-2-11.5 3.5-17.5 12.5-17.5 5.2 0 8 2 9.2 4.6 2.8 2 3.4 6.6 2.3 "
                  "12.9-1-.4-1.5-2-1.9-4.7-3-1-5-2.6"
                  "-6-4.9-4.4 2.7-9.4 3.9-14.2 3.7-.3 2.7-.8 5.5-1.9 5.9z",
                  color);
            break;
        case Hair::Crop:
            shape("M20.6 25.5C19.2 15.8 24 11.8 32 11.8s12.8 4 11.4 "
                  "13.7c-.8-4-2.4-6.4-4-7.2-4.6-.9-10.2-.9-14.8 0-1.6.8"
                  "-3.2 3.2-4 7.2z",
                  color);
            break;
        case Hair::Receding:
            shape("M20.7 27.6c-1.9-5.6-.7-10.4 3.1-12.4.5 2.6-1.7 5.6-1.6 8.2-.2 1.6-.7 3-1.5 4.2z", color);
            shape("M43.3 27.6c1.9-5.6.7-10.4-3.1-12.4-.5 2.6 1.7 5.6 1.6 8.2.2 1.6.7 3 1.5 4.2z", color);
            break;
        case Hair::Bun:
        case Hair::TopKnot:
            shape("M20.4 27.5C19.4 17 24.4 11.4 32 11.4S44.6 17 43.6 27.5c-1.4-5.8-5.2-9.3-11.6-9.3s-10.2 "
                  "3.5-11.6 9.3z",
                  color);
            break;
        case Hair::Ponytail:
            shape("M20.4 27.5C19.4 17 24.4 11 32 11S44.6 17 43.6 27.5c-1-4.6-3-7.5-5.6-9.3-5.2 1-11 2.4-14.6 "
                  "3.3-1.4 1.4-2.4 3.4"
                  "-3 6z",
                  color);
            break;
        case Hair::Plaits:
            shape("M20 30C18.6 17.6 24.2 11 32 11S45.4 17.6 44 30c-1.4-6.4-5.2-11.2-12-14.6-6.8 3.4-10.6 "
                  "8.2-12 14.6z",
                  color);
            break;
        case Hair::Waves:
        case Hair::Scarf:
            shape("M21.2 29.5c.8 9.3 4.8 13.3 10.8 13.3s10-4 10.8-13.3c3.2 8.5 2.6 15.1-.8 "
                  "21H22c-3.4-5.9-4-12.5-.8-21z",
                  color);
            shape("M20.8 27.5C20.8 18.5 25.6 14.3 32 14.3s11.2 4.2 11.2 13.2c2-10.5-2.8-17-11.2-17s-13.2 "
                  "6.5-11.2 17z",
                  color);
            break;
        case Hair::Beanie:
            shape("M19.6 23.5C19.6 13.9 24.4 8.5 32 8.5s12.4 5.4 12.4 15z", color);
            bar(QRectF(18.4, 19.8, 27.2, 5.6), 2.8, blend(color, 0xFFFFFFFF, 16));
            break;
        case Hair::Turban:
            shape("M18.4 25.4C16.4 13.6 22.6 6.8 32 6.8s15.6 6.8 13.6 18.6c-3.6-4-8.2-6.6-13.6-8.2-5.4 "
                  "1.6-10 4.2-13.6 8.2z",
                  color);
            line("M20 19.6c3.4-4.4 8-7.4 13.6-9M44 19.6c-2.6-3.6-6.2-6.2-10.4-8", darker(color), 0.9);
            break;
        }
    }

    void glasses()
    {
        if (m_portrait.glasses == Glasses::None)
            return;
        m_painter.setPen(QPen(QColor(frames), 1.2));
        m_painter.setBrush(Qt::NoBrush);
        if (m_portrait.glasses == Glasses::Round) {
            m_painter.drawEllipse(QPointF(27.2, 28), 3.7, 3.7);
            m_painter.drawEllipse(QPointF(36.8, 28), 3.7, 3.7);
        } else {
            m_painter.drawRoundedRect(QRectF(23.2, 25.2, 7.6, 5.6), 1.5, 1.5);
            m_painter.drawRoundedRect(QRectF(33.2, 25.2, 7.6, 5.6), 1.5, 1.5);
        }
        m_painter.drawPath(pathFromData("M30.9 27.6q1.1-.8 2.2 0"));
    }

    QPainter &m_painter;
    const Portrait &m_portrait;
    const Skin &m_skin;
};

} // namespace

QImage drawPortrait(const Portrait &portrait, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(portrait.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / grid, side / grid);
    // The head is a little larger than its grid, and a little lower: how the design frames it.
    painter.translate(32, 33.5);
    painter.scale(1.09, 1.09);
    painter.translate(-32, -31);
    Artist(painter, portrait).draw();
    return image;
}

} // namespace callboard::server
