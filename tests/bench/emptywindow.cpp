// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that start-up and memory are compared with: an empty main window of the same size.
//   bench-emptywindow           ends with its first paint and prints its figures
//   bench-emptywindow --stay    stays until it is ended
#include "tests/bench/firstpaint.h"

#include <QMainWindow>

namespace
{

class EmptyWindow final : public QMainWindow
{
public:
    explicit EmptyWindow(FirstPaint &app) : m_app(app) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!QCoreApplication::arguments().contains(QStringLiteral("--stay")))
            m_app.painting();
    }

private:
    FirstPaint &m_app;
};

} // namespace

int main(int argc, char **argv)
{
    FirstPaint app(argc, argv);
    EmptyWindow window(app);
    window.resize(1240, 820);
    window.show();
    return QApplication::exec();
}
