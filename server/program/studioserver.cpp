// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/studioserver.h"

#include "server/accounts/apikeyroutes.h"
#include "server/accounts/sessionroutes.h"
#include "server/administration/activity.h"
#include "server/administration/administrationroutes.h"
#include "server/api/apiroutes.h"
#include "server/http/apiroute.h"
#include "server/pages/invitationpage.h"
#include "server/pages/pageroutes.h"
#include "server/program/housekeeping.h"
#include "server/program/studioroutes.h"
#include "server/studio/settingsroutes.h"
#include "server/sync/feeditems.h"
#include "server/sync/feedroutes.h"

#include <QLoggingCategory>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(studioLog, "callboard.server")

constexpr std::chrono::seconds activityEvery{60};
// As many as the activity of a minute changes at most.
constexpr int itemsAtOnce = 2000;

// A member function of a part as the handler of a route.
template<typename Part>
Handler handlerOf(Part &part, void (Part::*function)(const Request &, const Responder &))
{
    return [&part, function](const Request &request, const Responder &responder) {
        (part.*function)(request, responder);
    };
}

QString mailDomain(const std::optional<MailSettings> &mail)
{
    return mail ? mail->domain() : QStringLiteral("localhost");
}

} // namespace

StudioServer::StudioServer(std::shared_ptr<Store> store, std::unique_ptr<HttpServer> http,
                           const ServeOptions &options, const std::optional<MailSettings> &mail)
    : m_store(std::move(store)),
      m_http(std::move(http)),
      m_options(options),
      m_workers(std::make_unique<PasswordWorkers>()),
      m_pictures(std::make_unique<PictureReader>()),
      m_sessions(options.accounts),
      m_mailer(mailDomain(mail)),
      m_gate(*m_store, m_sessions),
      m_check(*m_store, options.accounts),
      m_links(*m_store, *m_workers, m_sessions, m_mailer, options.accounts),
      m_acceptance(*m_store, *m_workers, m_links, options.accounts),
      m_people(m_sessions, m_links, m_mailer),
      m_invitations(m_links, m_people),
      m_signIn(*m_store, *m_workers, m_check, m_sessions, options.accounts),
      m_passwords(*m_store, *m_workers, m_check, m_gate, m_sessions, m_links, m_mailer, options.accounts),
      m_changeRate(options.changesPerMinute),
      m_pictureRate(options.picturesPerMinute),
      m_mutations(*m_store, m_gate, m_links, m_changeRate),
      m_pictureRoutes(*m_store, m_gate, m_links, *m_pictures, m_pictureRate, m_changeRate),
      m_exports(*m_store, m_gate),
      m_import(m_people, m_invitations),
      m_waiting(*m_store, m_gate, m_waitRoom)
{
    if (mail)
        m_mailSender = std::make_unique<MailSender>(*m_store, *mail);
    m_store->subscribe([this](const QString &what) { m_waitRoom.hear(what); });
    connect(&m_housekeeping, &QTimer::timeout, this, &StudioServer::keepHouseLater);
    connect(&m_activity, &QTimer::timeout, this, &StudioServer::tellActivityLater);
}

StudioServer::~StudioServer()
{
    m_waitRoom.close();
    m_http.reset();
    m_workers.reset();
    m_pictures.reset();
    m_mailSender.reset();
    m_store.reset();
}

void StudioServer::start()
{
    if (m_mailSender)
        m_mailSender->start();
    m_housekeeping.start(m_options.housekeepingEvery);
    keepHouseLater();
    m_activity.start(std::min(activityEvery, m_options.housekeepingEvery));
    m_http->start(routes());
}

void StudioServer::drain()
{
    m_http->drain([this] { emit drained(); });
    m_waitRoom.close();
}

void StudioServer::keepHouseLater()
{
    m_store->write(keepHouse, [](const Result<void> &result) {
        if (!result)
            qCWarning(studioLog, "housekeeping failed and will be tried again: %s",
                      qUtf8Printable(result.error().detail));
    });
}

void StudioServer::tellActivityLater()
{
    const auto job = [](Transaction &transaction) {
        tellActivity(transaction);
        static_cast<void>(feeditems::keep(transaction, itemsAtOnce));
    };
    m_store->write(job, [](const Result<void> &result) {
        if (!result)
            qCWarning(studioLog, "who was active could not be told: %s",
                      qUtf8Printable(result.error().detail));
    });
}

Router StudioServer::routes()
{
    Router router;
    addStudioRoutes(router, *m_store);
    addApiRoutes(router);
    addPageRoutes(router, *m_store, m_links);

    addApiRoute(router, Method::Post, QStringLiteral("/sessions"), handlerOf(m_signIn, &SignIn::handle));
    addSessionRoutes(router, *m_store, m_gate, m_sessions, m_options.accounts);
    addApiRoute(router, Method::Post, QStringLiteral("/password-resets"),
                handlerOf(m_passwords, &PasswordRoutes::askForReset));
    addApiRoute(router, Method::Put, QStringLiteral("/account/password"),
                handlerOf(m_passwords, &PasswordRoutes::change));
    addApiKeyRoutes(router, m_gate);

    addAdministrationRoutes(router, m_gate, m_people, m_invitations, m_mailer);
    addInvitationPage(router, *m_store, m_acceptance);

    addFeedRoutes(router, m_gate);
    addApiRoute(router, Method::Get, QStringLiteral("/sync/wait"), handlerOf(m_waiting, &Waiting::handle));
    addApiRoute(router, Method::Post, QStringLiteral("/sync/mutations"),
                handlerOf(m_mutations, &Mutations::handle));
    addApiRoute(router, Method::Put, QStringLiteral("/account/picture"),
                handlerOf(m_pictureRoutes, &PictureRoutes::put), limit::pictureBytes);
    addApiRoute(router, Method::Delete, QStringLiteral("/account/picture"),
                handlerOf(m_pictureRoutes, &PictureRoutes::remove));
    addApiRoute(router, Method::Get, QStringLiteral("/pictures/{sha}/{side}"), m_pictureRoutes.show());

    addSettingsRoutes(router, m_gate);
    m_import.addRoutes(router, m_gate);
    addApiRoute(router, Method::Get, QStringLiteral("/audit"), m_exports.showAudit());
    addApiRoute(router, Method::Get, QStringLiteral("/audit/export"),
                handlerOf(m_exports, &Exports::exportAudit));
    addApiRoute(router, Method::Get, QStringLiteral("/users/export"),
                handlerOf(m_exports, &Exports::exportUsers));
    return router;
}

} // namespace callboard::server
