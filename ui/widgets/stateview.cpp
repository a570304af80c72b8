// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateview.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int patience = 300; // ms
constexpr int messageWidth = 256;

} // namespace

StateView::StateView(QWidget *content, SkeletonShape shape, QWidget *parent)
    : QStackedWidget(parent),
      m_content(content),
      m_skeleton(new Skeleton(shape)),
      m_blank(new QWidget)
{
    for (QWidget *page : {m_content, m_skeleton, m_blank})
        addWidget(page);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
}

void StateView::makeMessage()
{
    m_glyph = new Glyph(Icon::Inbox, Color::Text3, 24);
    m_title = new Text(QString(), FontRole::BodyStrong);
    m_text = new Text(QString(), FontRole::Small, Color::Text3);
    m_action = new Button(QString());
    m_copy = new Button(tr("&Copy details"), ButtonRole::Ghost);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    for (Text *text : {m_title, m_text}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignHCenter);
        text->setFixedWidth(dp(messageWidth));
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);

    m_messagePage = new QWidget;
    auto *column = new QVBoxLayout(m_messagePage);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addSpacing(dp(12));
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(dp(4));
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(dp(14));
    column->addLayout(buttons);
    column->addStretch(3);
    addWidget(m_messagePage);
}

void StateView::showContent()
{
    m_patience.stop();
    setCurrentWidget(m_content);
}

void StateView::showLoading()
{
    if (currentWidget() == m_skeleton || m_patience.isActive())
        return;
    setCurrentWidget(m_blank);
    m_patience.start();
}

void StateView::showMessage(const StateMessage &message)
{
    m_patience.stop();
    if (!m_messagePage)
        makeMessage();
    m_glyph->setIcon(message.icon, message.iconColor);
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_details = message.details;
    m_copy->setVisible(!message.details.isEmpty());
    setCurrentWidget(m_messagePage);
    announce(m_messagePage,
             tr("%1. %2", "a heading and its explanation, read aloud").arg(message.title, message.text));
}

StateMessage StateView::failed(const QString &title, const QString &text, const QString &details)
{
    return {Icon::Warning, Color::Danger, title, text, tr("&Try again"), details};
}

StateMessage StateView::failed(const QString &title, const Error &error)
{
    return failed(title, error.text, technicalDetail(error));
}

StateMessage StateView::notHereYet()
{
    return {Icon::Offline,
            Color::Warning,
            tr("Not on this computer yet"),
            tr("This page comes with the next connection. Everything else works."),
            tr("&Try now"),
            {}};
}

} // namespace callboard
