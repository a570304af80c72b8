// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

namespace callboard::server
{

namespace
{

using namespace Qt::StringLiterals;

const QString summary = u"The Callboard studio server.\n\n"
                        "  callboard-server serve --listen 127.0.0.1:8440 --store sqlite:studio.db\n"
                        "  callboard-server create-administrator --store sqlite:studio.db --email "
                        "mia@lumen.studio --username mia "
                        "--password-stdin\n"
                        "  callboard-server restored --store sqlite:studio.db"_s;

Error usage(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

// A whole number above zero into target, if the option is there.
template<typename Target>
bool readNumber(const QCommandLineParser &parser, const QString &name, Target &target)
{
    if (!parser.isSet(name))
        return true;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    target = Target(value);
    return ok && value > 0;
}

Result<void> readListen(const QString &text, HttpOptions &http)
{
    const QUrl url(u"http://"_s + text);
    if (!url.isValid() || url.host().isEmpty() || url.port(-1) < 0 || !url.path().isEmpty())
        return usage(u"--listen takes ADDRESS:PORT, such as 127.0.0.1:8440 or [::1]:8440."_s);
    http.host = url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host();
    http.port = quint16(url.port());
    return {};
}

bool isLoopback(const QString &host)
{
    return host.startsWith("127."_L1) || host == "::1"_L1;
}

const QCommandLineOption storeOption(u"store"_s, u"Where the data is: sqlite:FILE or postgres:URI."_s,
                                     u"store"_s);

const QCommandLineOption seatsOption(u"seats"_s, u"How many seats a new studio has (25)."_s, u"number"_s);
const QCommandLineOption
    seatPriceOption(u"seat-price"_s,
                    u"What a seat costs for a month, as it is shown and ordered (EUR14.00)."_s, u"amount"_s);

// "EUR14.00", "EUR14"
std::optional<Money> moneyOf(const QString &text)
{
    static const QRegularExpression pattern(u"^([A-Z]{3}) ?([0-9]{1,7})(?:\\.([0-9]{2}))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Money{match.captured(2).toLongLong() * 100 + match.captured(3).toLongLong(), match.captured(1)};
}

Result<SeatOptions> readSeats(const QCommandLineParser &parser)
{
    SeatOptions options;
    if (parser.isSet(seatsOption)) {
        bool ok = false;
        options.total = parser.value(seatsOption).toInt(&ok);
        if (!ok || *options.total < 1 || *options.total > 1'000'000)
            return usage(u"--seats takes a whole number from 1 to 1000000."_s);
    }
    if (parser.isSet(seatPriceOption)) {
        options.price = moneyOf(parser.value(seatPriceOption));
        if (!options.price)
            return usage(u"--seat-price takes a currency and an amount, such as EUR14.00."_s);
    }
    return options;
}

struct NumberOption {
    const char *name;
    const char *description;
};

// For studios with other needs, and for tests that can't wait for a quarter of an hour.
constexpr NumberOption numberOptions[] = {
    {"access-token-seconds", "How long an access token is good (900)."},
    {"session-seconds", "How long a session lasts without \"keep me signed in\" (a day)."},
    {"refresh-grace-seconds", "How long a refresh may cross the first use of its successor (30)."},
    {"reset-link-seconds", "How long a link to set a new password is good (3600)."},
    {"email-link-seconds", "How long a link to confirm an address is good (a day)."},
    {"sign-in-tries", "Wrong tries for one account from one address before a pause (5)."},
    {"sign-in-tries-per-account", "Wrong tries for one account from anywhere (50)."},
    {"sign-in-tries-per-address", "Wrong tries from one address for any account (300)."},
    {"sign-in-pause-seconds", "How long sign-in then pauses (900)."},
    {"password-memory-kib", "Memory that hashing one password takes (65536)."},
    {"changes-per-minute", "Changes that one account may send; ten times as many at once (60)."},
    {"pictures-per-minute", "New pictures that one account may send; ten times as many at once (6)."},
    {"request-seconds", "How long a whole request may take to arrive (30)."},
    {"idle-seconds", "How long a connection may stay open without a request (60)."},
    {"max-connections", "Connections at once (4096)."},
    {"max-connections-per-address", "Connections at once from one address (256)."},
    {"housekeeping-seconds", "How often what has expired is deleted (600)."},
};

void addServeOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"listen"_s, u"Address and port; port 0 takes any free one (127.0.0.1:8440)."_s, u"address:port"_s},
         storeOption,
         {u"mail"_s,
          u"Mail server, such as smtp://mail.lumen.studio:587. Without it, mails stay in the outbox."_s,
          u"url"_s},
         {u"mail-from"_s, u"Sender of the mails."_s, u"address"_s},
         {u"public-url"_s,
          u"What links in mails begin with, if people reach the server by another address."_s, u"url"_s},
         {u"studio-name"_s, u"What the studio is called."_s, u"name"_s},
         seatsOption,
         seatPriceOption,
         {u"demo"_s, u"Fill an empty database with the studio \"Lumen Studio\"."_s},
         {u"tls-cert"_s, u"Certificate chain (PEM)."_s, u"file"_s},
         {u"tls-key"_s, u"Its key (PEM)."_s, u"file"_s},
         {u"trusted-proxy"_s, u"Address of a proxy that ends TLS and sets X-Forwarded-For."_s,
          u"address"_s}});
    for (const NumberOption &option : numberOptions)
        parser.addOption({QLatin1String(option.name), QLatin1String(option.description), u"number"_s});
}

bool readNumbers(const QCommandLineParser &parser, ServeOptions &options)
{
    AccountOptions &accounts = options.accounts;
    HttpOptions &http = options.http;
    std::chrono::seconds request = std::chrono::duration_cast<std::chrono::seconds>(http.requestDeadline);
    std::chrono::seconds idle = std::chrono::duration_cast<std::chrono::seconds>(http.idleTimeout);
    const bool ok = readNumber(parser, u"access-token-seconds"_s, accounts.accessLife) &&
                    readNumber(parser, u"session-seconds"_s, accounts.sessionLife) &&
                    readNumber(parser, u"refresh-grace-seconds"_s, accounts.refreshGrace) &&
                    readNumber(parser, u"reset-link-seconds"_s, accounts.resetLinkLife) &&
                    readNumber(parser, u"email-link-seconds"_s, accounts.emailLinkLife) &&
                    readNumber(parser, u"sign-in-tries"_s, accounts.triesPerAccountAndAddress) &&
                    readNumber(parser, u"sign-in-tries-per-account"_s, accounts.triesPerAccount) &&
                    readNumber(parser, u"sign-in-tries-per-address"_s, accounts.triesPerAddress) &&
                    readNumber(parser, u"sign-in-pause-seconds"_s, accounts.signInPause) &&
                    readNumber(parser, u"password-memory-kib"_s, accounts.passwordMemoryKib) &&
                    readNumber(parser, u"changes-per-minute"_s, options.changesPerMinute) &&
                    readNumber(parser, u"pictures-per-minute"_s, options.picturesPerMinute) &&
                    readNumber(parser, u"request-seconds"_s, request) &&
                    readNumber(parser, u"idle-seconds"_s, idle) &&
                    readNumber(parser, u"max-connections"_s, http.maxConnections) &&
                    readNumber(parser, u"max-connections-per-address"_s, http.maxConnectionsPerAddress) &&
                    readNumber(parser, u"housekeeping-seconds"_s, options.housekeepingEvery);
    http.requestDeadline = request;
    http.idleTimeout = idle;
    return ok;
}

Result<Command> readServe(const QCommandLineParser &parser)
{
    ServeOptions options;
    const auto store = StoreAddress::fromText(parser.value(storeOption));
    if (!store)
        return store.error();
    options.store = *store;
    if (const auto listen = readListen(
            parser.isSet(u"listen"_s) ? parser.value(u"listen"_s) : u"127.0.0.1:8440"_s, options.http);
        !listen)
        return listen.error();
    if (!readNumbers(parser, options))
        return usage(u"Numbers are whole and above 0."_s);
    options.http.tlsCertificate = parser.value(u"tls-cert"_s);
    options.http.tlsKey = parser.value(u"tls-key"_s);
    options.http.trustedProxy = parser.value(u"trusted-proxy"_s);
    if (options.http.tlsCertificate.isEmpty() != options.http.tlsKey.isEmpty())
        return usage(u"--tls-cert and --tls-key belong together."_s);
    if (options.http.tlsCertificate.isEmpty() && options.http.trustedProxy.isEmpty() &&
        !isLoopback(options.http.host))
        return usage(u"Passwords would cross the network in the clear. Use --tls-cert and --tls-key, or "
                     u"--trusted-proxy for a proxy that "
                     "ends TLS."_s);
    options.mail = parser.value(u"mail"_s);
    if (parser.isSet(u"mail-from"_s)) {
        if (options.mail.isEmpty())
            return usage(u"--mail-from needs --mail."_s);
        options.mail += (options.mail.contains(u'?') ? u"&from="_s : u"?from="_s) +
                        QString::fromLatin1(QUrl::toPercentEncoding(parser.value(u"mail-from"_s)));
    }
    options.accounts.publicUrl = parser.value(u"public-url"_s);
    while (options.accounts.publicUrl.endsWith(u'/'))
        options.accounts.publicUrl.chop(1);
    const auto seats = readSeats(parser);
    if (!seats)
        return seats.error();
    options.seats = *seats;
    options.studioName = parser.value(u"studio-name"_s);
    options.demo = parser.isSet(u"demo"_s);
    return Command(options);
}

void addAdministratorOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {storeOption,
         {u"email"_s, u"Email address."_s, u"address"_s},
         {u"username"_s, u"Username."_s, u"name"_s},
         {u"first-name"_s, u"First name (the username)."_s, u"name"_s},
         {u"last-name"_s, u"Last name (\"Administrator\")."_s, u"name"_s},
         seatsOption,
         seatPriceOption,
         {u"password-stdin"_s, u"Read the password from standard input; there is no other way in."_s},
         {u"password-memory-kib"_s, u"Memory that hashing the password takes (65536)."_s, u"number"_s}});
}

Result<Command> readAdministrator(const QCommandLineParser &parser)
{
    const auto store = StoreAddress::fromText(parser.value(storeOption));
    if (!store)
        return store.error();
    if (!parser.isSet(u"email"_s) || !parser.isSet(u"username"_s) || !parser.isSet(u"password-stdin"_s))
        return usage(u"create-administrator needs --email, --username and --password-stdin."_s);
    const QString username = parser.value(u"username"_s);
    AdministratorOptions options;
    options.store = *store;
    const auto seats = readSeats(parser);
    if (!seats)
        return seats.error();
    options.seats = *seats;
    options.email = parser.value(u"email"_s);
    options.username = username;
    options.firstName = parser.isSet(u"first-name"_s) ? parser.value(u"first-name"_s) : username;
    options.lastName = parser.isSet(u"last-name"_s) ? parser.value(u"last-name"_s) : u"Administrator"_s;
    if (!readNumber(parser, u"password-memory-kib"_s, options.passwordMemoryKib))
        return usage(u"Numbers are whole and above 0."_s);
    return Command(options);
}

} // namespace

Result<Command> parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    QCommandLineParser parser;
    parser.setApplicationDescription(summary);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        u"command"_s,
        u"serve; create-administrator; or restored, once after the data came back from a backup. Each has its own --help."_s);
    if (command == "serve"_L1)
        addServeOptions(parser);
    else if (command == "create-administrator"_L1)
        addAdministratorOptions(parser);
    else if (command == "restored"_L1)
        parser.addOption(storeOption);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help))
        return Command(Information{parser.helpText()});
    if (parser.isSet(version))
        return Command(Information{u"callboard-server %1\n"_s.arg(QLatin1String(CALLBOARD_VERSION))});
    if (!understood)
        return usage(parser.errorText());
    if (parser.positionalArguments() == QStringList{u"serve"_s})
        return readServe(parser);
    if (parser.positionalArguments() == QStringList{u"create-administrator"_s})
        return readAdministrator(parser);
    if (parser.positionalArguments() == QStringList{u"restored"_s}) {
        const auto store = StoreAddress::fromText(parser.value(storeOption));
        return store ? Result<Command>(Command(RestoredOptions{*store})) : Result<Command>(store.error());
    }
    return usage(u"Say what to do: serve, create-administrator or restored."_s);
}

} // namespace callboard::server
