// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from its start to the first paint of the Account page with the person's name on it; then
// it ends.
#include "app/application.h"
#include "app/process.h"
#include "app/workahead.h"
#include "tests/bench/firstpaint.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace
{

class FirstPage final : public QObject
{
public:
    explicit FirstPage(FirstPaint &app) : m_app(app) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || watched->objectName() != QLatin1String("account.firstName"))
            return false;
        const auto *field = qobject_cast<QLineEdit *>(watched);
        if (field && !field->text().isEmpty())
            m_app.painting();
        return false;
    }

private:
    FirstPaint &m_app;
};

} // namespace

int main(int argc, char **argv)
{
    using namespace callboard;
    prepareProcess();
    auto ahead = beginAhead();
    FirstPaint app(argc, argv);
    const auto options = Options::fromArguments(QCoreApplication::arguments());
    if (!options)
        return 2;
    Application application(*options, std::move(ahead));
    FirstPage watcher(app);
    qApp->installEventFilter(&watcher);
    QTimer::singleShot(20000, qApp, [] { QCoreApplication::exit(1); });
    application.start();
    return QApplication::exec();
}
