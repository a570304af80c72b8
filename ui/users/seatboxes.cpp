// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/seatboxes.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyle>

namespace callboard
{

namespace
{

constexpr int mostBoxes = 15;
constexpr int boxWidth = 16;
constexpr int boxHeight = 6;
constexpr int boxGap = 4;

} // namespace

SeatBoxes::SeatBoxes(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeatBoxes::setSeats(int left, int needed)
{
    m_left = std::max(0, left);
    m_needed = needed;
    update();
}

QSize SeatBoxes::sizeHint() const
{
    return {dp(mostBoxes * (boxWidth + boxGap) - boxGap), dp(boxHeight)};
}

void SeatBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // With more seats than boxes, a box stands for several; one that is begun is filled.
    const int boxes = std::min(m_left, mostBoxes);
    const int filled = m_left > mostBoxes ? (m_needed * boxes + m_left - 1) / m_left : m_needed;
    for (int i = 0; i < boxes; ++i) {
        const QRect box(i * dp(boxWidth + boxGap), 0, dp(boxWidth), height());
        const bool over = m_needed > m_left;
        const Color fill = i < filled ? (over ? Color::Warning : Color::Accent) : Color::MeterTrack;
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), box), height() / 3, color(fill),
                 QColor());
    }
}

} // namespace callboard
