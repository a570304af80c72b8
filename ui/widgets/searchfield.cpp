// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QStyle>

namespace callboard
{

namespace
{

constexpr int searchWidth = 272;
constexpr int leastSearchWidth = 128;
constexpr int edge = 9; // of a field, at which its text begins
constexpr int glassRoom = 24;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : LineEdit(parent), m_words(placeholder)
{
    setAccessibleName(placeholder);
    setMaximumWidth(dp(searchWidth));
    setMinimumWidth(dp(leastSearchWidth));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

QString SearchField::key() const
{
    return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText).replace(u'+', u' ');
}

int SearchField::keyWidth() const
{
    return QFontMetrics(callboard::font(FontRole::Caption)).horizontalAdvance(key()) + dp(8);
}

int SearchField::needed() const
{
    return dp(2 * edge + glassRoom) + fontMetrics().horizontalAdvance(m_words) + dp(6);
}

QSize SearchField::sizeHint() const
{
    return {std::min(needed(), maximumWidth()), LineEdit::sizeHint().height()};
}

void SearchField::fit()
{
    m_showsKey = width() >= needed() + keyWidth();
    const bool fits = width() >= needed();
    setPlaceholderText(fits ? m_words : tr("Search"));
    setToolTip(fits ? QString() : m_words);
    setReserved(dp(glassRoom), m_showsKey ? keyWidth() : 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    LineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = dp(16);
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), rect(), {dp(edge), (height() - side) / 2, side, side}),
              Icon::Search, color(Color::Text2));
    if (!text().isEmpty() || !m_showsKey)
        return;
    painter.setFont(callboard::font(FontRole::Caption));
    painter.setPen(color(Color::Text3));
    painter.drawText(rect().adjusted(dp(edge), 0, -dp(edge), 0), int(Qt::AlignTrailing | Qt::AlignVCenter),
                     key());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        emit leftDownwards();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        LineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    LineEdit::resizeEvent(event);
    fit();
}

} // namespace callboard
