// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/process.h"
#include "app/workahead.h"

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string_view>

namespace
{

using namespace callboard;

// Said without a display, too: packagers and administrators ask over SSH.
bool asksForWords(int argc, char **argv)
{
    constexpr std::string_view questions[]{"-h", "-?", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::find(std::begin(questions), std::end(questions), argument) != std::end(questions);
    });
}

int say(const Result<Options> &options)
{
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().text));
        return 2;
    }
    const QString text = options->wish == Options::Wish::Help
                             ? options->helpText
                             : QStringLiteral("Callboard %1\n").arg(QCoreApplication::applicationVersion());
    std::fputs(qPrintable(text), stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    if (asksForWords(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return say(Options::fromArguments(QCoreApplication::arguments()));
    }
    auto ahead = beginAhead();
    const QApplication app(argc, argv);

    const auto options = Options::fromArguments(QCoreApplication::arguments());
    if (!options || options->wish != Options::Wish::Run)
        return say(options);
    Application application(*options, std::move(ahead));
    application.start();
    return QApplication::exec();
}
