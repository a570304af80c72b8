// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/serve.h"

#include "server/demo/demostudio.h"
#include "server/program/studioseats.h"
#include "server/program/studioserver.h"
#include "server/program/terminationsignal.h"
#include "server/settings/settings.h"
#include "server/store/openstore.h"
#include "server/sync/feeditems.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(log, "callboard.server")

int fail(const Error &error)
{
    qCCritical(log, "%s", qUtf8Printable(error.text));
    return 1;
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(077);
    // Passwords pass through this memory.
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    // A connection is a file descriptor; the usual soft limit is a quarter of what the server may hold.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

Result<std::optional<MailSettings>> mailSettings(const ServeOptions &options)
{
    if (options.mail.isEmpty()) {
        qCWarning(log, "no --mail: mails are not sent, they stay in the outbox");
        return std::optional<MailSettings>();
    }
    const auto settings = MailSettings::fromUrl(options.mail);
    if (!settings)
        return settings.error();
    return std::optional<MailSettings>(*settings);
}

Result<void> nameStudio(Store &store, const QString &name)
{
    if (name.isEmpty())
        return {};
    return store.writeAndWait([&name](Transaction &transaction) {
        StudioSettings settings = studioSettings(transaction);
        if (settings.studioName == name)
            return;
        settings.studioName = name;
        saveSettings(transaction, settings);
    });
}

// What an older program or a large import has left undone. In steps, so that other servers on this database
// get their turn.
Result<void> keepFeedItems(Store &store)
{
    constexpr int step = 1000;
    for (;;) {
        const auto kept =
            store.writeAndWait([](Transaction &transaction) { return feeditems::keep(transaction, step); });
        if (!kept)
            return kept.error();
        if (*kept < step)
            return {};
    }
}

void sayReady(const QString &url, bool demo)
{
    QJsonObject line{{QStringLiteral("listening"), url}};
    if (demo)
        line[QStringLiteral("demo")] = QJsonObject{{QStringLiteral("login"), QLatin1String(demoLogin)},
                                                   {QStringLiteral("password"), QLatin1String(demoPassword)}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int serve(ServeOptions options)
{
    prepareProcess();
    const TerminationSignal termination;

    const auto mail = mailSettings(options);
    if (!mail)
        return fail(mail.error());
    auto store = openStore(options.store);
    if (!store)
        return fail(store.error());
    if (options.demo) {
        if (const auto made = makeDemoStudio(**store); !made)
            return fail(made.error());
    }
    const auto seated = (*store)->writeAndWait(
        [&options](Transaction &transaction) { setSeats(transaction, options.seats); });
    if (!seated)
        return fail(seated.error());
    if (const auto named = nameStudio(**store, options.studioName); !named)
        return fail(named.error());
    if (const auto kept = keepFeedItems(**store); !kept)
        return fail(kept.error());

    auto http = std::make_unique<HttpServer>(options.http);
    const auto url = http->listen();
    if (!url)
        return fail(url.error());
    if (options.accounts.publicUrl.isEmpty())
        options.accounts.publicUrl = *url;

    StudioServer server(std::move(store.value()), std::move(http), options, *mail);
    QObject::connect(&termination, &TerminationSignal::arrived, &server, [&server] {
        qCInfo(log, "stopping");
        server.drain();
    });
    QObject::connect(&server, &StudioServer::drained, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    server.start();
    qCInfo(log, "listening on %s", qUtf8Printable(*url));
    sayReady(*url, options.demo);
    return QCoreApplication::exec();
}

} // namespace callboard::server
