// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/administrator.h"
#include "server/program/commandline.h"
#include "server/program/logging.h"
#include "server/program/restored.h"
#include "server/program/serve.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <sodium.h>

using namespace callboard;
using namespace callboard::server;

namespace
{

void say(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

// What became of a command that does one thing and ends.
int ended(const Result<void> &result, const QString &success)
{
    if (result)
        say(stdout, success + u'\n');
    else
        say(stderr, result.error().text + u'\n');
    return result ? 0 : 1;
}

int makeAdministrator(const AdministratorOptions &options)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return ended(createAdministrator(options, QString::fromUtf8(line)),
                 QStringLiteral("%1 is an administrator of the studio.").arg(options.username));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("callboard-server"));
    installLogging();
    if (sodium_init() < 0)
        qFatal("libsodium can't be used");

    const auto command = parseCommandLine(QCoreApplication::arguments());
    if (!command) {
        say(stderr, command.error().text + u'\n');
        return 2;
    }
    if (const auto *information = std::get_if<Information>(&command.value())) {
        say(stdout, information->text);
        return 0;
    }
    if (const auto *options = std::get_if<AdministratorOptions>(&command.value()))
        return makeAdministrator(*options);
    if (const auto *options = std::get_if<RestoredOptions>(&command.value()))
        return ended(startNewEpoch(*options),
                     QStringLiteral("The studio has a new epoch: every client reads it from the beginning."));
    return serve(std::get<ServeOptions>(command.value()));
}
