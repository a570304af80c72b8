// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/standinwm.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

StandInWindowManager::StandInWindowManager(QObject *parent) : QObject(parent)
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        return;
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (!window)
            QTimer::singleShot(0, this, &StandInWindowManager::activateTopmost);
    });
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
    // A dialog that is on its way out still keeps the focus from the window behind it.
    if (next && !QGuiApplication::focusWindow())
        QTimer::singleShot(20, this, &StandInWindowManager::activateTopmost);
}

} // namespace callboard::e2e
