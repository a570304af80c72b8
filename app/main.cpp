// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/process.h"
#include "app/workahead.h"

#include <QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    using namespace callboard;
    prepareProcess();
    auto ahead = beginAhead();
    const QApplication app(argc, argv);

    const auto options = Options::fromArguments(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().text));
        return 2;
    }
    if (options->wish != Options::Wish::Run) {
        const QString text =
            options->wish == Options::Wish::Help
                ? options->helpText
                : QStringLiteral("Callboard %1\n").arg(QCoreApplication::applicationVersion());
        std::fputs(qPrintable(text), stdout);
        return 0;
    }
    Application application(*options, std::move(ahead));
    application.start();
    return QApplication::exec();
}
