// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offlinebar.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clocktime.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace callboard
{

OfflineBar::OfflineBar(QWidget *parent)
    : QFrame(parent),
      m_words(new Text),
      m_times(new Text(QString(), FontRole::Small, Color::Text2)),
      m_tryNow(new Button(tr("Try now"), ButtonRole::Link))
{
    setObjectName(QStringLiteral("shell.offlineBar"));
    m_tryNow->setObjectName(QStringLiteral("shell.offlineBar.tryNow"));
    m_words->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 1, dp(24), 0);
    layout->setSpacing(dp(12));
    layout->addWidget(new Glyph(Icon::Offline, Color::Warning));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_times);
    layout->addWidget(m_tryNow);
    setFixedHeight(dp(32));
    setVisible(false);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OfflineBar::refreshTimes);
    connect(m_tryNow, &QPushButton::clicked, this, &OfflineBar::tryNowRequested);
}

void OfflineBar::setSituation(int waiting, const QDateTime &lastSynced, const QDateTime &nextTry)
{
    m_lastSynced = lastSynced;
    m_nextTry = nextTry;
    m_words->setText(waiting == 0 ? tr("Offline – you see the copy kept on this computer")
                                  : tr("Offline – %n change(s) will be sent when the studio is reachable",
                                       nullptr, waiting));
    announce(this, m_words->text());
    refreshTimes();
}

void OfflineBar::refreshTimes()
{
    const qint64 seconds =
        m_nextTry.isValid() ? (QDateTime::currentDateTimeUtc().msecsTo(m_nextTry) + 999) / 1000 : 0;
    QString text;
    if (m_lastSynced.isValid() && seconds > 0)
        text = tr("Last synced %1 · trying again in %n s", nullptr, static_cast<int>(seconds))
                   .arg(clockTime(m_lastSynced));
    else if (m_lastSynced.isValid())
        text = tr("Last synced %1").arg(clockTime(m_lastSynced));
    else if (seconds > 0)
        text = tr("Trying again in %n s", nullptr, static_cast<int>(seconds));
    m_times->setText(text);
}

void OfflineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::WarningTint));
    paintHairline(&painter, rect(), Qt::BottomEdge, color(Color::Line));
}

void OfflineBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refreshTimes();
    m_tick.start();
}

void OfflineBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

} // namespace callboard
