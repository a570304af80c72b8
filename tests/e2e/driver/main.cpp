// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/process.h"
#include "app/workahead.h"
#include "tests/e2e/driver/remotecontrol.h"

#include <QApplication>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

// The program as people run it (app/main.cpp), with a remote control on standard input and output.
int main(int argc, char **argv)
{
    using namespace callboard;
    // Whatever the program prints must not run into the answers.
    const int answers = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0); // no program that is started gets it
    ::dup2(STDERR_FILENO, STDOUT_FILENO);

    prepareProcess();
    auto ahead = beginAhead();
    const QApplication app(argc, argv);
    const auto options = Options::fromArguments(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().text));
        return 2;
    }
    Application application(*options, std::move(ahead));
    e2e::RemoteControl remote(STDIN_FILENO, answers);
    // Nobody holds the remote control any more, so nobody would ever end the program.
    QObject::connect(&remote.wire(), &e2e::Wire::closed, &app, &QCoreApplication::quit);
    application.start();
    return QApplication::exec();
}
