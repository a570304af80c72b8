// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savebar.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPropertyAnimation>

namespace callboard
{

namespace
{

constexpr int barHeight = 48;

} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent),
      m_words(new Text),
      m_why(new Text(QString(), FontRole::Small, Color::Text3)),
      m_discard(new Button(tr("&Discard"))),
      m_save(new Button(tr("&Save"), ButtonRole::Primary)),
      m_slide(new QPropertyAnimation(this, "maximumHeight", this))
{
    setObjectName(QStringLiteral("saveBar"));
    m_save->setObjectName(QStringLiteral("saveBar.save"));
    m_discard->setObjectName(QStringLiteral("saveBar.discard"));
    m_words->setElided(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 2, dp(24), 0);
    layout->setSpacing(dp(8));
    layout->addWidget(new Dot);
    layout->addSpacing(dp(4));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_why);
    m_why->setObjectName(QStringLiteral("saveBar.why"));
    m_why->hide();
    layout->addWidget(m_discard);
    layout->addWidget(m_save);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumHeight(0);
    setVisible(false);
    m_slide->setEasingCurve(QEasingCurve::OutQuad);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setVisible(m_open); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && now && isAncestorOf(now) && !isAncestorOf(before))
            m_cameFrom = before;
    });
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
}

QSize SaveBar::sizeHint() const
{
    return {0, dp(barHeight)};
}

void SaveBar::setFields(const QStringList &names)
{
    if (!names.isEmpty()) {
        m_words->setText(
            tr("Unsaved changes: %1", "a list of field names").arg(QLocale().createSeparatedList(names)));
        announce(this, m_words->text());
    }
    setOpen(!names.isEmpty());
}

void SaveBar::comeAfter(QWidget *page)
{
    QWidget *last = page;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next))
            last = next;
    QWidget::setTabOrder(last, m_discard);
    QWidget::setTabOrder(m_discard, m_save);
}

void SaveBar::giveFocusBack()
{
    if (m_cameFrom && QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget()))
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void SaveBar::setBusy(bool on)
{
    // A button that goes or is switched off hands the focus to whatever is next in the window.
    if (on)
        giveFocusBack();
    m_busy = on;
    refreshButtons();
}

void SaveBar::setDisabledReason(const QString &reason)
{
    m_reason = reason;
    m_why->setText(reason);
    m_why->setVisible(!reason.isEmpty());
    refreshButtons();
}

void SaveBar::refreshButtons()
{
    m_save->setDisabledReason(m_reason);
    m_save->setEnabled(!m_busy && m_reason.isEmpty());
    m_discard->setEnabled(!m_busy);
}

void SaveBar::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    if (!open)
        giveFocusBack();
    setBusy(false);
    m_slide->stop();
    if (open)
        setVisible(true);
    else
        announce(this, {});
    const int height = open ? dp(barHeight) : 0;
    const int duration = window()->isVisible() ? motion(120) : 0;
    if (duration == 0) {
        setMaximumHeight(height);
        setVisible(open);
        return;
    }
    m_slide->setDuration(duration);
    m_slide->setStartValue(maximumHeight());
    m_slide->setEndValue(height);
    m_slide->start();
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
