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
    if (QWidget *modal = QApplication::activeModalWidget()) {
        modal->activateWindow();
        return;
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() == Qt::Window) {
            window->activateWindow();
            return;
        }
    }
}

} // namespace callboard::e2e
