// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandfield.h"

#include "ui/shell/commandpopover.h"
#include "ui/shell/shellactions.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>

namespace callboard
{

namespace
{

constexpr int fieldWidth = 280;

QString keyText()
{
    return keyWords(QKeySequence(Qt::CTRL | Qt::Key_K));
}

} // namespace

CommandField::CommandField(QWidget *parent) : LineEdit(parent), m_model(new CommandModel(this))
{
    setObjectName(QStringLiteral("shell.command"));
    setPlaceholderText(tr("Search or run a command"));
    setAccessibleName(tr("Search or run a command"));
    setFixedWidth(dp(fieldWidth));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        if (hasFocus()) {
            openList();
            m_list->selectFirst();
        }
    });
    const int key = widthOfText(callboard::font(FontRole::Caption), keyText()) + dp(8);
    setReserved(dp(24), key + dp(4));
}

void CommandField::setCommands(const QList<Command> &commands)
{
    m_model->setCommands(commands);
}

void CommandField::begin(const QString &prefix)
{
    if (!hasFocus())
        m_focusBefore = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    setText(prefix);
    openList();
    m_list->selectFirst();
}

void CommandField::openList()
{
    if (!m_list) {
        m_list = new CommandPopover(*m_model, this);
        connect(m_list, &CommandPopover::chosen, this, &CommandField::choose);
    }
    m_list->openPopover();
}

void CommandField::choose(const QModelIndex &index)
{
    const QString id = index.data(CommandModel::IdRole).toString();
    if (id.isEmpty())
        return;
    leave();
    emit commandChosen(id);
}

void CommandField::leave()
{
    if (m_list)
        m_list->closePopover();
    clear();
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isOpen();
    switch (event->key()) {
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_list->step(event->key() == Qt::Key_Down ? 1 : -1);
        else
            openList();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (open)
            m_list->step(event->key() == Qt::Key_PageDown ? 5 : -5);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_list->current());
        return;
    default: LineEdit::keyPressEvent(event);
    }
}

void CommandField::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->closePopover();
}

void CommandField::mousePressEvent(QMouseEvent *event)
{
    if (!hasFocus())
        m_focusBefore = QApplication::focusWidget();
    LineEdit::mousePressEvent(event);
    openList();
    m_list->selectFirst();
}

void CommandField::paintEvent(QPaintEvent *event)
{
    LineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const int side = dp(16);
    paintIcon(&painter, place({dp(9), (height() - side) / 2, side, side}), Icon::Search, color(Color::Text3));
    const QFont face = callboard::font(FontRole::Caption);
    const int words = widthOfText(face, keyText()) + dp(8) + 2;
    const QRect key = place({width() - dp(7) - words, (height() - dp(18)) / 2, words, dp(18)});
    paintBox(&painter, key, dp(radius::menuItem), QColor(), color(Color::LineStrong));
    painter.setFont(face);
    painter.setPen(color(Color::Text3));
    painter.drawText(key, Qt::AlignCenter, keyText());
}

} // namespace callboard
