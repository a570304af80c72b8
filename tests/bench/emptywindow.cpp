// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that start-up is compared with: an empty main window of the same size, ended by its first paint.
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QMainWindow>

namespace
{

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        reportStart();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1240, 820);
    window.show();
    return QApplication::exec();
}
