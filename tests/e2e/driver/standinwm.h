// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace callboard::e2e
{

//! \brief What a window manager does and Qt's offscreen platform does not: when the active window goes,
//! another one of the program becomes active. Does nothing where there is a real one.
class StandInWindowManager : public QObject
{
    Q_OBJECT
public:
    explicit StandInWindowManager(QObject *parent = nullptr);

private:
    void activateTopmost();

    QTimer m_look;
};

} // namespace callboard::e2e
