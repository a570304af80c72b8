// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/capslock.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace callboard
{

CapsLockWatch::CapsLockWatch(QLineEdit *field) : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        setOn(false);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock)
            setOn(false); // it was turned off, or the next letter says
        else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toLower() != text.at(0).toUpper())
            setOn(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QObject::eventFilter(watched, event);
}

void CapsLockWatch::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    emit changed(on);
}

} // namespace callboard
