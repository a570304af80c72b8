// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace callboard
{

//! \brief Notices that Caps Lock is on while a password is typed. Qt 6.4 does not tell the state of the key,
//! so it is read from the letters that arrive: a capital without Shift, or a small one with it.
class CapsLockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit CapsLockWatch(QLineEdit *field);

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);

    bool m_on = false;
};

} // namespace callboard
