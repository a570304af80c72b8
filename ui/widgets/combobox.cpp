// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combobox.h"

#include "ui/theme/roles.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/choicepopup.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace callboard
{

namespace
{

constexpr int leastLetters = 6;

} // namespace

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setMaxVisibleItems(12);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this](int row) { setEndText(itemData(row, EndTextRole).toString()); });
}

void ComboBox::setEndText(const QString &text)
{
    setProperty(role::endText, text);
    update();
}

void ComboBox::setSearchable(bool on, const QString &placeholder)
{
    m_searchable = on;
    m_placeholder = placeholder;
}

void ComboBox::setInvalid(bool on)
{
    setProperty(role::invalid, on);
    update();
}

void ComboBox::focusInEvent(QFocusEvent *event)
{
    emit wanted();
    QComboBox::focusInEvent(event);
}

void ComboBox::showPopup()
{
    emit wanted();
    if (!m_searchable) {
        // Qt makes the list with its delegate; a page with many boxes need not wait for lists that nobody
        // opens.
        if (!qobject_cast<ChoiceDelegate *>(itemDelegate()))
            setItemDelegate(new ChoiceDelegate(this));
        QComboBox::showPopup();
        return;
    }
    m_popup = new ChoicePopup(model(), modelColumn(), currentIndex(), m_placeholder, this);
    connect(m_popup, &ChoicePopup::chosen, this, [this](int row) {
        setCurrentIndex(row);
        emit activated(row);
    });
    m_popup->openBelow();
}

void ComboBox::hidePopup()
{
    m_closing = true;
    QMetaObject::invokeMethod(
        this, [this] { m_closing = false; }, Qt::QueuedConnection);
    if (m_popup)
        m_popup->close();
    QComboBox::hidePopup();
}

// Not setSizeAdjustPolicy(): it makes the list at once.
QSize ComboBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int letters = leastLetters * fontMetrics().horizontalAdvance(u'X');
    const QSize content(letters + iconSize().width() + 4, 0); // the height is the style's
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

QSize ComboBox::minimumSizeHint() const
{
    return sizeHint();
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change what happens to be under the pointer.
    event->ignore();
}

void ComboBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens || event->modifiers() != Qt::NoModifier)
        QComboBox::keyPressEvent(event);
    // Qt takes an item when Return is offered as a shortcut. A list that is too young to have the window
    // system's focus leaves the key itself to the box, where it would open the list again.
    else if (!m_closing)
        showPopup();
}

} // namespace callboard
