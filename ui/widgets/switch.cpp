// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QStyle>
#include <QVariantAnimation>

namespace callboard
{

namespace
{

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int thumbSide = 12;

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent),
      m_motion(new QVariantAnimation(this))
{
    setProperty(role::roundRing, true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_motion->setEasingCurve(QEasingCurve::OutQuad);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
    connect(this, &QCheckBox::toggled, this, &Switch::move);
}

void Switch::setAddition(const QString &text)
{
    m_addition = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void Switch::move(bool on)
{
    m_motion->stop();
    const int duration = isVisible() ? motion(100) : 0;
    if (duration == 0) {
        m_position = on ? 1.0 : 0.0;
        update();
        return;
    }
    m_motion->setDuration(duration);
    m_motion->setStartValue(m_position);
    m_motion->setEndValue(on ? 1.0 : 0.0);
    m_motion->start();
}

QSize Switch::sizeHint() const
{
    int width = dp(trackWidth);
    if (!text().isEmpty())
        width += dp(8) + widthOfLabel(font(), text());
    if (!m_addition.isEmpty())
        width += dp(4) + widthOfText(font(), m_addition);
    return {width + 1, dp(28)};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool enabled = isEnabled();
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const QRect track = place({0, (height() - dp(trackHeight)) / 2, dp(trackWidth), dp(trackHeight)});
    const bool on = isChecked();
    const QColor outline = color(!enabled ? Color::LineStrong : on ? Color::Accent : Color::Control);
    const QColor fill = !enabled ? QColor() : color(on ? Color::Accent : Color::Input);
    paintBox(&painter, track, track.height() / 2, fill, outline);

    const int gap = (track.height() - dp(thumbSide)) / 2;
    const int way = track.width() - 2 * gap - dp(thumbSide);
    const double position = layoutDirection() == Qt::RightToLeft ? 1.0 - m_position : m_position;
    const QRect thumb(track.x() + gap + qRound(way * position), track.y() + gap, dp(thumbSide),
                      dp(thumbSide));
    paintBox(&painter, thumb, dp(thumbSide) / 2,
             color(!enabled ? Color::TextOff
                   : on     ? Color::OnAccent
                            : Color::Text2),
             QColor());

    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    QRect words = rect().adjusted(dp(trackWidth + 8), 0, 0, 0);
    painter.setPen(color(enabled ? Color::Text : Color::TextOff));
    painter.drawText(place(words), flags | mnemonic, text());
    words.setLeft(words.left() + widthOfLabel(font(), text()) + dp(4));
    painter.setPen(color(enabled ? Color::Text3 : Color::TextOff));
    painter.drawText(place(words), flags, m_addition);
}

} // namespace callboard
