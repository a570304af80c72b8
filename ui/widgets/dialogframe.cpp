// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogframe.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QResizeEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace callboard
{

DialogFrame::DialogFrame(const QString &caption, QWidget *parent)
    : QDialog(parent),
      m_heading(new Text(QString(), FontRole::Title)),
      m_explanation(new Text(QString(), FontRole::Body, Color::Text2)),
      m_error(new Text(QString(), FontRole::Small, Color::Danger)),
      m_outer(new QVBoxLayout(this)),
      m_content(new QVBoxLayout),
      m_body(new QVBoxLayout),
      m_buttonRow(new QWidget),
      m_buttons(new QDialogButtonBox)
{
    setWindowTitle(caption);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);

    m_explanation->setWordWrap(true);
    m_error->setWordWrap(true);
    for (Text *text : {m_heading, m_explanation, m_error})
        text->setVisible(false);

    m_content->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    m_content->setSpacing(dp(4));
    m_content->addWidget(m_heading);
    m_content->addWidget(m_explanation);
    m_body->setSpacing(dp(8));
    m_content->addLayout(m_body);
    m_content->addWidget(m_error);

    auto *row = new QVBoxLayout(m_buttonRow);
    row->setContentsMargins(dp(20), dp(12) + 1, dp(20), dp(12));
    row->addWidget(m_buttons);

    m_outer->setSpacing(0);
    m_outer->addLayout(m_content);
    m_outer->addStretch(1);
    m_outer->addWidget(m_buttonRow);
    setContentWidth(440);
}

void DialogFrame::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

void DialogFrame::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void DialogFrame::setFullWidth(QWidget *widget)
{
    m_outer->insertWidget(1, widget);
}

void DialogFrame::setContentWidth(int designPixels)
{
    m_explanation->setPreferredWidth(designPixels);
    setMinimumWidth(dp(designPixels + 2 * 20));
}

Button *DialogFrame::addAction(const QString &text, ButtonRole role)
{
    auto *button = new Button(text, role);
    m_buttons->addButton(button, QDialogButtonBox::AcceptRole);

    return button;
}

Button *DialogFrame::addSideAction(const QString &text)
{
    auto *button = new Button(text);
    m_buttons->addButton(button, QDialogButtonBox::HelpRole);
    return button;
}

Button *DialogFrame::addCancel(const QString &text)
{
    auto *button = new Button(text.isEmpty() ? tr("&Cancel") : text);
    m_buttons->addButton(button, QDialogButtonBox::RejectRole);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    button->setDefault(true);
    return button;
}

void DialogFrame::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    announce(m_error, sentence);
}

void DialogFrame::setVisible(bool visible)
{
    if (visible && !isVisible() && parentWidget())
        Scrim::cover(parentWidget()->window(), this);
    QDialog::setVisible(visible);
    // The box gives its focus to its first button; where that one is hidden, Tab would stay before the box.
    m_buttons->setFocusProxy(nullptr);
}

bool DialogFrame::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Wrapped text has no minimum height that a layout would keep: what appears later makes room for itself.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = m_outer->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return done;
}

void DialogFrame::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // A person who drags its edge knows where to.
    if (isVisible() && !event->spontaneous() && event->size().height() > event->oldSize().height())
        moveIntoSight();
}

// What has grown over the lower edge of its window, or of the screen, would hide its buttons.
void DialogFrame::moveIntoSight()
{
    const QRect screen = this->screen()->availableGeometry();
    const QRect around =
        parentWidget() ? parentWidget()->window()->frameGeometry().intersected(screen) : screen;
    const int over = frameGeometry().bottom() - around.bottom();
    const int room = std::max(0, y() - around.top());
    if (over > 0 && room > 0)
        move(x(), y() - std::min(over, room));
}

void DialogFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Raised));
    paintHairline(&painter, m_buttonRow->geometry(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
