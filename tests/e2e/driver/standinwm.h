// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace callboard::e2e
{

//! \brief Sees to it that a window of the program has the focus.
//!
//! Qt's offscreen platform has no window manager that would activate another window when the active one goes.
//! And where there is one, it gives the focus to what a person clicks, but knows nothing of the driver's
//! clicks.
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
