// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/hintstrip.h"

#include "ui/theme/painting.h"

#include <QHBoxLayout>

namespace callboard
{

HintStrip::HintStrip(const QString &keys, QWidget *parent)
    : QWidget(parent),
      m_end(new Text(QString(), FontRole::Caption, Color::Text3))
{
    setFixedHeight(dp(28));
    auto *words = new Text(keys, FontRole::Caption, Color::Text3);
    words->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 1, dp(24), 0);
    layout->setSpacing(dp(16));
    layout->addWidget(words, 1);
    layout->addWidget(m_end);
}

void HintStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
