// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/standinwm.h"

#include <QApplication>
#include <QWidget>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

StandInWindowManager::StandInWindowManager(QObject *parent) : QObject(parent)
{
    // A window that is destroyed while it has the focus leaves without a signal, so there is nothing to wait
    // on.
    connect(&m_look, &QTimer::timeout, this, &StandInWindowManager::activateTopmost);
    m_look.start(QGuiApplication::platformName() == "offscreen"_L1 ? 20 : 300);
}

void StandInWindowManager::activateTopmost()
{
    if (QGuiApplication::focusWindow())
        return;
    QWidget *next = QApplication::activeModalWidget();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!next && window->isVisible() && window->windowType() == Qt::Window)
            next = window;
    }
    if (next)
        next->activateWindow();
}

} // namespace callboard::e2e
