// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyle>

namespace callboard
{

namespace
{

constexpr int thin = 10; // a line of text
constexpr int labels[] = {72, 64, 48, 80};

} // namespace

Skeleton::Skeleton(SkeletonShape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shape == SkeletonShape::Table)
        paintTable(painter);
    else
        paintForm(painter);
}

void Skeleton::paintForm(QPainter &painter) const
{
    constexpr int left = 24;
    constexpr int top = 20;
    paintBar(painter, {left, top + 5, 64, thin}, thin / 2);
    if (m_shape == SkeletonShape::Profile)
        paintBar(painter, {left, top + 32, 112, 112}, 56);
    int y = top;
    for (const int label : labels) {
        paintBar(painter, {left + 208, y + 9, label, thin}, thin / 2);
        paintBar(painter, {left + 336, y, 320, 28}, radius::control);
        y += 36;
    }
}

// As many rows as there is room for would promise as many people.
void Skeleton::paintTable(QPainter &painter) const
{
    constexpr int rows = 8;
    constexpr int rowHeight = 32;
    constexpr int headerHeight = 28;
    constexpr int columns[] = {24, 280, 480, 640};
    for (int row = -1; row < rows; ++row) {
        const int y = row < 0 ? 9 : headerHeight + row * rowHeight + 11;
        for (int column = 0; column < 4; ++column) {
            const int words = row < 0 ? 48 : labels[(row + column) % 4] + (column == 0 ? 64 : 24);
            paintBar(painter, {columns[column], y, words, thin}, thin / 2);
        }
    }
}

void Skeleton::paintBar(QPainter &painter, const QRect &place, int corner) const
{
    const QRect bar(dp(place.x()), dp(place.y()), dp(place.width()), dp(place.height()));
    paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), dp(corner), color(Color::Pressed),
             QColor());
}

} // namespace callboard
