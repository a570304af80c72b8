// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from its start to the first paint of the Account page with the person's name on it; then
// it ends.
#include "app/application.h"
#include "app/process.h"
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace
{

class FirstPage final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen ||
            watched->objectName() != QLatin1String("account.firstName"))
            return false;
        const auto *field = qobject_cast<QLineEdit *>(watched);
        if (field && !field->text().isEmpty()) {
            m_seen = true;
            // The rest of this paint is still to come: the event loop is back after all of it.
            QTimer::singleShot(0, this, [] {
                reportStart();
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    using namespace callboard;
    prepareProcess();
    const QApplication app(argc, argv);
    const auto options = Options::fromArguments(QCoreApplication::arguments());
    if (!options)
        return 2;
    Application application(*options);
    FirstPage watcher;
    qApp->installEventFilter(&watcher);
    QTimer::singleShot(20000, qApp, [] { QCoreApplication::exit(1); });
    application.start();
    return QApplication::exec();
}
