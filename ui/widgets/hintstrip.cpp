// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintstrip.h"

#include "ui/theme/painting.h"

#include <QHBoxLayout>

namespace callboard
{

HintStrip::HintStrip(const QString &words, QWidget *parent)
    : QWidget(parent),
      m_words(new Text(words, FontRole::Caption, Color::Text3))
{
    setFixedHeight(dp(28));
    m_words->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 1, dp(24), 0);
    layout->setSpacing(dp(16));
    layout->addWidget(m_words, 1);
}

void HintStrip::addEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

void HintStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
