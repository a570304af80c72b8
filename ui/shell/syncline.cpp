// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncline.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/announce.h"

#include <QStyle>
#include <QVariantAnimation>

namespace callboard
{

namespace
{

constexpr int lineHeightOfBar = 48;
constexpr int turnTime = 1000; // ms, for one turn and before the first

} // namespace

SyncLine::SyncLine(QWidget *parent) : QAbstractButton(parent), m_turn(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("shell.syncLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(role::innerRing, true);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &SyncLine::refresh);
    m_minute.start();
    m_untilTurning.setSingleShot(true);
    m_untilTurning.setInterval(turnTime);
    connect(&m_untilTurning, &QTimer::timeout, m_turn, [this] { m_turn->start(); });
    m_turn->setStartValue(0.0);
    m_turn->setEndValue(360.0);
    m_turn->setDuration(turnTime);
    m_turn->setLoopCount(-1);
    connect(m_turn, &QVariantAnimation::valueChanged, this, [this] { update(); });
    refresh();
}

void SyncLine::setSituation(const SyncStatus &status, int unsaved, bool relativeTimes)
{
    m_status = status;
    m_unsaved = unsaved;
    m_relativeTimes = relativeTimes;
    refresh();
}

void SyncLine::refresh()
{
    m_words = SyncWords::of(m_status, m_unsaved, m_relativeTimes, QDateTime::currentDateTimeUtc());
    setAccessibleName(m_words.state);
    const QString sentences = m_status.sentences();
    announce(this, sentences.isEmpty() ? m_words.state : sentences);
    setToolTip(
        (sentences.isEmpty() ? tr("Show the changes that wait (Ctrl+Shift+Y)") : sentences).toHtmlEscaped());
    setTurning(m_words.turning);
    update();
}

void SyncLine::setTurning(bool on)
{
    if (on && motion(turnTime) > 0) {
        if (!m_untilTurning.isActive() && m_turn->state() != QAbstractAnimation::Running)
            m_untilTurning.start();
    } else {
        m_untilTurning.stop();
        m_turn->stop();
    }
}

QSize SyncLine::sizeHint() const
{
    return {dp(220), dp(lineHeightOfBar)};
}

void SyncLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (isDown() || underMouse())
        painter.fillRect(rect(), color(isDown() ? Color::Pressed : Color::Hover));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));

    const int side = dp(16);
    const QRect icon = place({dp(16), (height() - side) / 2 + 1, side, side});
    if (m_turn->state() == QAbstractAnimation::Running) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QPointF middle = QRectF(icon).center();
        painter.translate(middle);
        painter.rotate(m_turn->currentValue().toDouble());
        painter.translate(-middle);
        paintIcon(&painter, icon, m_words.icon, color(m_words.color));
        painter.restore();
    } else {
        paintIcon(&painter, icon, m_words.icon, color(m_words.color));
    }

    const Qt::Alignment leading =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int left = dp(16 + 16 + 10);
    const int two = lineHeight(FontRole::Small) + lineHeight(FontRole::Caption);
    const int top = (height() - two) / 2 + 1;
    const auto line = [&](int y, FontRole role, Color token, const QString &text) {
        const QRect area(left, y, width() - left - dp(8), lineHeight(role));
        painter.setFont(callboard::font(role));
        painter.setPen(color(token));
        paintLine(&painter, place(area), leading, text);
    };
    line(top, FontRole::Small, Color::Text, m_words.state);
    line(top + lineHeight(FontRole::Small), FontRole::Caption, Color::Text3, m_words.time);
}

} // namespace callboard
