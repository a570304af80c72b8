// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountlinks.h"
#include "server/accounts/gate.h"
#include "server/accounts/passwordroutes.h"
#include "server/accounts/signin.h"
#include "server/administration/acceptance.h"
#include "server/administration/invitations.h"
#include "server/http/httpserver.h"
#include "server/mail/mailsender.h"
#include "server/mail/outboxmailer.h"
#include "server/pictures/picturereader.h"
#include "server/program/commandline.h"
#include "server/studio/exports.h"
#include "server/studio/userimport.h"
#include "server/sync/mutations.h"
#include "server/sync/pictureroutes.h"
#include "server/sync/waiting.h"

#include <QTimer>

namespace callboard::server
{

//! \brief A whole studio server: makes its parts, wires them, and takes them apart in order. Lives on the
//! main thread.
class StudioServer final : public QObject
{
    Q_OBJECT

public:
    //! The store is migrated, http listens, and options.accounts.publicUrl is set. Without mail settings,
    //! mails stay in the outbox.
    StudioServer(std::shared_ptr<Store> store, std::unique_ptr<HttpServer> http, const ServeOptions &options,
                 const std::optional<MailSettings> &mail);
    ~StudioServer() override;

    void start();
    //! Lets the requests under way finish and sends those that wait home; then drained().
    void drain();

signals:
    void drained();

private:
    [[nodiscard]] Router routes();
    void keepHouseLater();
    void tellActivityLater();

    // Jobs in the store's queue, and requests under way, refer to what stands below them. The destructor ends
    // the threads first.
    std::shared_ptr<Store> m_store;
    std::unique_ptr<HttpServer> m_http;
    const ServeOptions m_options;
    std::unique_ptr<PasswordWorkers> m_workers;
    std::unique_ptr<PictureReader> m_pictures;
    std::unique_ptr<MailSender> m_mailSender;

    Sessions m_sessions;
    OutboxMailer m_mailer;
    Gate m_gate;
    PasswordCheck m_check;
    AccountLinks m_links;
    Acceptance m_acceptance;
    People m_people;
    Invitations m_invitations;
    SignIn m_signIn;
    PasswordRoutes m_passwords;
    RateLimit m_changeRate;
    RateLimit m_pictureRate;
    Mutations m_mutations;
    PictureRoutes m_pictureRoutes;
    Exports m_exports;
    UserImport m_import;
    WaitRoom m_waitRoom;
    Waiting m_waiting;
    QTimer m_housekeeping;
    QTimer m_activity;
};

} // namespace callboard::server
