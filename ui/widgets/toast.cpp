// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

namespace callboard
{

namespace
{

constexpr int bodyHeight = 40;
constexpr int stay = 6000; // ms

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host),
      m_glyph(new Glyph(Icon::Check, Color::Success)),
      m_words(new Text),
      m_action(new Button(QString(), ButtonRole::Link))
{
    setObjectName(QStringLiteral("shell.toast"));
    m_action->setObjectName(QStringLiteral("shell.toast.action"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadowMargins() + QMargins(dp(12), 0, dp(12), 0));
    layout->setSpacing(dp(10));
    layout->addWidget(m_glyph);
    layout->addWidget(m_words);
    layout->addSpacing(dp(10));
    layout->addWidget(m_action);
    layout->addSpacing(dp(4));
    setVisible(false);

    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Toast::runAction);
    // A field that has the focus takes Ctrl+Z for its own history first, as it should.
    m_undoKey = new QShortcut(QKeySequence::Undo, host);
    m_undoKey->setEnabled(false);
    connect(m_undoKey, &QShortcut::activated, this, &Toast::runAction);
    host->installEventFilter(this);
    m_action->installEventFilter(this);
}

QSize Toast::sizeHint() const
{
    return {layout()->sizeHint().width(),
            QRect(0, 0, 0, dp(bodyHeight)).marginsAdded(shadowMargins()).height()};
}

void Toast::show(const QString &text, std::function<void()> undo, const QString &action)
{
    m_words->setText(text);
    m_undo = std::move(undo);
    m_action->setText(action.isEmpty() ? tr("Undo") : action);
    m_action->setVisible(static_cast<bool>(m_undo));
    m_undoKey->setEnabled(static_cast<bool>(m_undo));
    announce(this, text);
    setVisible(true);
    raise();
    place();
    m_timer.start();
}

void Toast::dismiss()
{
    m_timer.stop();
    m_undo = {};
    m_undoKey->setEnabled(false);
    announce(this, {});
    setVisible(false);
}

void Toast::runAction()
{
    const auto undo = std::move(m_undo);
    dismiss();
    if (undo)
        undo();
}

void Toast::place()
{
    layout()->activate();
    const QMargins shadow = shadowMargins();
    const QSize size = sizeHint();
    const QWidget *host = parentWidget();
    setGeometry((host->width() - size.width()) / 2, host->height() - dp(16) - size.height() + shadow.bottom(),
                size.width(), size.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloating(&painter, rect().marginsRemoved(shadowMargins()));
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_timer.stop();
    else if (event->type() == QEvent::Leave && isVisible() && !m_action->hasFocus())
        m_timer.start();
    return QWidget::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_action) {
        if (event->type() == QEvent::FocusIn)
            m_timer.stop();
        else if (event->type() == QEvent::FocusOut && isVisible() && !underMouse())
            m_timer.start();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace callboard
