// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatchart.h"

#include "models/items/datetexts.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace callboard
{

namespace
{

constexpr int chartHeight = 176;
constexpr int labelHeight = 16;
constexpr int labelRoom = 40; // for the numbers at the side
constexpr int gridLines = 4;

// A round number of steps that is not less than the most that was ever there.
int roundedUp(int value)
{
    const double rough = std::max(1, value) / double(gridLines);
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, rough))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= rough && step == std::floor(step))
            return int(step) * gridLines;
    }
    return value;
}

} // namespace

SeatChart::SeatChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("seats.chart"));
    setAccessibleName(tr("Seats over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SeatChart::setDays(const QList<SeatDay> &days)
{
    m_days = days;
    m_pointed = -1;
    setAccessibleDescription(m_days.size() < 2 ? tr("The course is shown from tomorrow on.") : figures());
    update();
}

QSize SeatChart::sizeHint() const
{
    return {dp(560), dp(chartHeight)};
}

QSize SeatChart::minimumSizeHint() const
{
    return {dp(240), dp(chartHeight)};
}

QRect SeatChart::plot() const
{
    const QRect inner = rect().adjusted(dp(labelRoom), dp(labelHeight) / 2 + 2, -2, -dp(labelHeight + 6));
    return QStyle::visualRect(layoutDirection(), rect(), inner);
}

int SeatChart::top() const
{
    int most = 1;
    for (const SeatDay &day : m_days)
        most = std::max({most, day.total, day.used});
    return roundedUp(most);
}

double SeatChart::xOf(qsizetype day) const
{
    const QRect area = plot();
    const double share = double(day) / double(std::max<qsizetype>(1, m_days.size() - 1));
    return layoutDirection() == Qt::LeftToRight ? area.left() + share * area.width()
                                                : area.right() + 1 - share * area.width();
}

double SeatChart::yOf(int seats) const
{
    const QRect area = plot();
    return area.bottom() + 1 - area.height() * double(seats) / top();
}

QPolygonF SeatChart::line(int SeatDay::*value) const
{
    // In steps: seats are bought and given on a day, not little by little.
    QPolygonF points;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (i > 0)
            points.append({xOf(i), yOf(m_days.at(i - 1).*value)});
        points.append({xOf(i), yOf(m_days.at(i).*value)});
    }
    return points;
}

QString SeatChart::figures() const
{
    QStringList told;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const bool isEnd = i == 0 || i == m_days.size() - 1;
        if (isEnd || m_days.at(i).date.day() == 1)
            told.append(words(m_days.at(i)));
    }
    return told.join(tr("; ", "between the figures of a chart that is read out"));
}

QString SeatChart::words(const SeatDay &day) const
{
    const QLocale locale;
    return tr("%1: %2 of %3 seats used", "a date and two numbers")
        .arg(dateText(day.date), locale.toString(day.used), locale.toString(day.total));
}

void SeatChart::paintGrid(QPainter *painter) const
{
    const QRect area = plot();
    const QLocale locale;
    painter->setFont(callboard::font(FontRole::Caption));
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    for (int i = 0; i <= gridLines; ++i) {
        const int seats = top() * i / gridLines;
        const int y = int(std::round(yOf(seats)));
        paintHairline(painter, QRect(area.left(), y, area.width(), 1), Qt::TopEdge, color(Color::Line));
        const int height = dp(labelHeight);
        const QRect label(leftToRight ? 0 : area.right() + dp(8), y - height / 2, dp(labelRoom - 8), height);
        painter->setPen(color(Color::Text3));
        painter->drawText(label, int((leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          locale.toString(seats));
    }
    const QRect dates(area.left(), area.bottom() + dp(6), area.width(), dp(labelHeight));
    const auto side = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter);
    };
    painter->drawText(dates, side(Qt::AlignLeft), dateText(m_days.first().date));
    painter->drawText(dates, side(Qt::AlignRight), tr("Today"));
}

void SeatChart::paintPoint(QPainter *painter) const
{
    if (m_pointed < 0)
        return;
    const SeatDay &day = m_days.at(m_pointed);
    const QRect area = plot();
    const double x = xOf(m_pointed);
    painter->setPen(QPen(color(Color::Text3), 1));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 1));
    painter->setPen(QPen(color(Color::Window), 2));
    painter->setBrush(color(Color::AccentText));
    painter->drawEllipse(QPointF(x, yOf(day.used)), dp(4), dp(4));
    painter->setBrush(Qt::NoBrush);

    painter->setFont(callboard::font(FontRole::Small));
    const QString text = words(day);
    QRect box(0, area.top(), painter->fontMetrics().horizontalAdvance(text) + dp(16), dp(24));
    box.moveLeft(
        std::clamp(int(x) - box.width() / 2, area.left(), std::max(area.left(), area.right() - box.width())));
    paintBox(painter, box, dp(radius::control), color(Color::Raised), color(Color::LineStrong));
    painter->setPen(color(Color::Text));
    painter->drawText(box, Qt::AlignCenter, text);
}

void SeatChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_days.size() < 2) {
        painter.setFont(callboard::font(FontRole::Small));
        painter.setPen(color(Color::Text3));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
        return;
    }
    paintGrid(&painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF used = line(&SeatDay::used);
    QPolygonF under = used;
    under << QPointF(used.last().x(), yOf(0)) << QPointF(used.first().x(), yOf(0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Color::AccentTint));
    painter.drawPolygon(under);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Color::Text3), 1.5, Qt::DashLine));
    painter.drawPolyline(line(&SeatDay::total));
    painter.setPen(QPen(color(Color::Accent), 2));
    painter.drawPolyline(used);
    paintPoint(&painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), dp(radius::control));
}

void SeatChart::point(qsizetype day)
{
    if (m_days.size() < 2 || day == m_pointed)
        return;
    m_pointed = day;
    update();
}

void SeatChart::keyPressEvent(QKeyEvent *event)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const qsizetype last = m_days.size() - 1;
    qsizetype day = m_pointed < 0 ? last : m_pointed;
    switch (event->key()) {
    case Qt::Key_Left: day += m_pointed < 0 ? 0 : leftToRight ? -1 : 1; break;
    case Qt::Key_Right: day += m_pointed < 0 ? 0 : leftToRight ? 1 : -1; break;
    case Qt::Key_Home: day = 0; break;
    case Qt::Key_End: day = last; break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_days.size() < 2)
        return;
    point(std::clamp<qsizetype>(day, 0, last));
    announce(this, words(m_days.at(m_pointed)));
}

void SeatChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_days.size() < 2)
        return;
    qsizetype nearest = 0;
    for (qsizetype i = 1; i < m_days.size(); ++i)
        if (std::abs(xOf(i) - event->position().x()) < std::abs(xOf(nearest) - event->position().x()))
            nearest = i;
    point(nearest);
}

void SeatChart::leaveEvent(QEvent *)
{
    point(-1);
}

void SeatChart::focusOutEvent(QFocusEvent *event)
{
    point(-1);
    QWidget::focusOutEvent(event);
}

} // namespace callboard
