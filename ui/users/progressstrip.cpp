// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/progressstrip.h"

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace callboard
{

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new Text(QString(), FontRole::Small, Color::Text2)),
      m_meter(new Meter),
      m_action(new Button(QString()))
{
    m_words->setElided(true);
    m_meter->setFixedWidth(dp(160));
    m_action->setCompact(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), dp(4) + 1, dp(24), dp(4));
    layout->setSpacing(dp(12));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_meter);
    layout->addWidget(m_action);
    setFixedHeight(dp(32) + 1);
    setVisible(false);
    connect(m_action, &QPushButton::clicked, this, &ProgressStrip::actionTriggered);
}

void ProgressStrip::show(const QString &sentence, int done, int total, const QString &action)
{
    m_words->setText(sentence);
    m_meter->setVisible(total > 0);
    m_meter->setValues(done, 0, std::max(1, total));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Raised));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
