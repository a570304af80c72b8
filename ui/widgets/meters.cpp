// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meters.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"

#include <QLocale>
#include <QPainterPath>
#include <QStyle>

namespace callboard
{

namespace
{

constexpr int stepWidth = 24;
constexpr int stepGap = 4;
constexpr int stepCount = 4;
constexpr int stepsWidth = stepCount * stepWidth + (stepCount - 1) * stepGap;

Color stepColor(int steps)
{
    return steps <= 1 ? Color::Danger : steps == 2 ? Color::Warning : Color::Success;
}

} // namespace

Meter::Meter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setValues(int used, int invited, int total)
{
    m_used = used;
    m_invited = invited;
    m_total = total;
    update();
}

QSize Meter::sizeHint() const
{
    return {dp(112), dp(6)};
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), color(Color::MeterTrack));
    if (m_total <= 0)
        return;
    const int used = static_cast<int>(static_cast<qint64>(width()) * std::min(m_used, m_total) / m_total);
    const int both =
        static_cast<int>(static_cast<qint64>(width()) * std::min(m_used + m_invited, m_total) / m_total);
    const auto segment = [&](int from, int to, Color token) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, to - from, height())),
                         color(token));
    };
    segment(0, used, Color::Accent);
    segment(used, both, Color::AccentSoft);
}

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StrengthMeter::setStrength(int steps, const QString &words)
{
    m_steps = steps;
    m_words = words;
    setAccessibleName(words);
    announce(this, words);
    updateGeometry();
    update();
}

QSize StrengthMeter::sizeHint() const
{
    const int words = m_words.isEmpty()
                          ? 0
                          : dp(8) + QFontMetrics(callboard::font(FontRole::Small)).horizontalAdvance(m_words);
    return {dp(stepsWidth) + words + 1, dp(16)};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    if (m_steps == 0 && m_words.isEmpty())
        return;
    QPainter painter(this);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    for (int i = 0; i < stepCount; ++i) {
        const QRect step(i * dp(stepWidth + stepGap), (height() - dp(4)) / 2, dp(stepWidth), dp(4));
        paintBox(&painter, place(step), dp(2), color(i < m_steps ? stepColor(m_steps) : Color::MeterTrack),
                 QColor());
    }
    painter.setFont(callboard::font(FontRole::Small));
    painter.setPen(color(Color::Text2));
    const QRect words = rect().adjusted(dp(stepsWidth + 8), 0, 0, 0);
    painter.drawText(place(words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     m_words);
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void Badge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    QFont digits = callboard::font(FontRole::CaptionStrong);
    const int text = QFontMetrics(digits).horizontalAdvance(QLocale().toString(m_count));
    return {std::max(dp(18), text + dp(10)), dp(18)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_count, layoutDirection());
}

void paintBadge(QPainter *painter, const QRect &area, int count, Qt::LayoutDirection direction)
{
    const QString text = QLocale().toString(count);
    QFont digits = callboard::font(FontRole::CaptionStrong);
    digits.setWeight(QFont::DemiBold);
    const int width = std::max(dp(18), QFontMetrics(digits).horizontalAdvance(text) + dp(10));
    QRect pill(area.right() + 1 - width, area.y() + (area.height() - dp(18)) / 2, width, dp(18));
    pill = QStyle::visualRect(direction, area, pill);
    paintBox(painter, pill, dp(9), color(Color::Accent), QColor());
    painter->save();
    painter->setFont(digits);
    painter->setPen(color(Color::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace callboard
