// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace callboard
{

namespace
{

struct OptionsTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::Options)
};

} // namespace

Result<Options> Options::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionsTexts::tr("Your account at your studio: profile, notifications, follows, "
                         "tokens, and for administrators users and seats."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  OptionsTexts::tr("Keep accounts and copies in this folder."),
                                  OptionsTexts::tr("folder"));
    const QCommandLineOption demoOption(QStringLiteral("demo"),
                                        OptionsTexts::tr("Open the local demo studio."));
    const QCommandLineOption server(QStringLiteral("server"),
                                    OptionsTexts::tr("The server program for the demo studio."),
                                    OptionsTexts::tr("program"));
    const QCommandLineOption themeOption(QStringLiteral("theme"), OptionsTexts::tr("dark, light or system."),
                                         OptionsTexts::tr("theme"));
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            OptionsTexts::tr("Language, such as de or en-GB."),
                                            OptionsTexts::tr("language"));
    const QCommandLineOption pseudo(QStringLiteral("pseudo-translation"),
                                    OptionsTexts::tr("Lengthen every text by a third (for testing)."));
    const QCommandLineOption rtl(QStringLiteral("right-to-left"),
                                 OptionsTexts::tr("Mirror the layout (for testing)."));
    parser.addOptions({data, demoOption, server, themeOption, languageOption, pseudo, rtl});

    Error error;
    error.kind = ErrorKind::Invalid;
    if (!parser.parse(arguments)) {
        error.text = parser.errorText();
        return error;
    }
    Options options;
    options.helpText = parser.helpText();
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        options.wish = Wish::Help;
    if (parser.isSet(version))
        options.wish = Wish::Version;
    if (!parser.positionalArguments().isEmpty()) {
        error.text = OptionsTexts::tr("Callboard takes no files or addresses on its command line.");
        return error;
    }

    options.dataFolder = parser.isSet(data)
                             ? QDir(parser.value(data)).absolutePath()
                             : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.demo = parser.isSet(demoOption);
    options.serverProgram =
        parser.isSet(server) ? parser.value(server)
                             : QCoreApplication::applicationDirPath() + QStringLiteral("/callboard-server");
    options.theme = parser.value(themeOption);
    if (!options.theme.isEmpty() &&
        !QStringList{QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("system")}.contains(
            options.theme)) {
        error.text = OptionsTexts::tr("--theme takes dark, light or system.");
        return error;
    }
    options.language = parser.value(languageOption);
    options.pseudoTranslation = parser.isSet(pseudo);
    options.rightToLeft = parser.isSet(rtl);
    return options;
}

} // namespace callboard
