// SPDX-License-Identifier: GPL-3.0-or-later

// callboard-sync-harness: edits a profile through the real models against a real server, so that a test can
// kill it at any moment and compare what it acknowledged with what the server has.

#include "models/cache/privatefiles.h"
#include "models/remote/callboard/callboardapi.h"
#include "models/secrets/memorysecretstore.h"
#include "tests/support/filesecretstore.h"
#include "tests/sync/harness/harness.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace callboard;

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *what, const char *usual = "") {
        parser.addOption(
            {QLatin1String(name), QLatin1String(what), QLatin1String(name), QLatin1String(usual)});
    };
    option("data", "Folder for the account's files.");
    option("url", "Address of the studio.");
    option("login", "Who signs in.");
    option("password-file", "File with the password.");
    option("ack-log", "File that every edit is appended to when it is kept.");
    option("edits", "How many edits in all, over every start.", "100");
    option("interval", "Milliseconds between edits.", "0");
    option("patience", "Milliseconds that the outbox may take to empty.", "60000");
    parser.process(program);

    QTextStream out(stdout);
    QFile passwordFile(parser.value(QStringLiteral("password-file")));
    const auto url = StudioUrl::fromUserInput(parser.value(QStringLiteral("url")));
    if (!url || !passwordFile.open(QIODevice::ReadOnly) || parser.value(QStringLiteral("data")).isEmpty() ||
        parser.value(QStringLiteral("ack-log")).isEmpty()) {
        out << "an option is missing or wrong\n";
        return 2;
    }
    const QString data = QDir(parser.value(QStringLiteral("data"))).absolutePath();

    SystemClock clock;
    FileSecretStore lasting(data + QStringLiteral("/secrets.json"));
    MemorySecretStore memory;
    StudioAccounts accounts(
        {data,
         [&clock](const StudioUrl &studio, TokenProvider &tokens) -> std::unique_ptr<StudioApi> {
             return std::make_unique<CallboardApi>(studio, clock, &tokens);
         },
         lasting, memory, clock});
    if (const auto folder = makePrivateFolder(data); !folder) {
        out << folder.error().detail << '\n';
        return 2;
    }
    Harness harness(accounts,
                    {*url, parser.value(QStringLiteral("login")), passwordFile.readAll().trimmed(),
                     parser.value(QStringLiteral("ack-log")), parser.value(QStringLiteral("edits")).toInt(),
                     parser.value(QStringLiteral("interval")).toInt(),
                     parser.value(QStringLiteral("patience")).toInt()});
    QObject::connect(&harness, &Harness::finished, &program, [&out](int code, const QString &why) {
        out << why << Qt::endl;
        QCoreApplication::exit(code);
    });
    QMetaObject::invokeMethod(&harness, &Harness::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
