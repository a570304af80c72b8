// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that start-up and memory are compared with: an empty main window of the same size.
//   bench-emptywindow           ends with its first paint and prints its figures
//   bench-emptywindow --stay    stays until it is ended
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
        if (QCoreApplication::arguments().contains(QStringLiteral("--stay")))
            return;
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
