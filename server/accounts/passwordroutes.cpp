// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwordroutes.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/passwordpolicy.h"
#include "server/settings/settings.h"

namespace callboard::server
{

namespace
{

Problem passwordElsewhere(const QString &system)
{
    return {
        .status = 403,
        .code = QStringLiteral("password-elsewhere"),
        .detail =
            QStringLiteral("Your password belongs to %1. Ask its administrator to change it.").arg(system)};
}

} // namespace

PasswordRoutes::PasswordRoutes(Store &store, PasswordWorkers &workers, const PasswordCheck &check,
                               const Gate &gate, const Sessions &sessions, const AccountLinks &links,
                               const Mailer &mailer, AccountOptions options)
    : m_store(store),
      m_workers(workers),
      m_check(check),
      m_gate(gate),
      m_sessions(sessions),
      m_links(links),
      m_mailer(mailer),
      m_options(std::move(options))
{
}

void PasswordRoutes::change(const Request &request, const Responder &responder)
{
    const auto body = request.jsonBody();
    if (!body)
        return responder.send(Problem::from(body.error()).toResponse());
    JsonReader reader(*body);
    const QString current = reader.string("current");
    const QString wished = reader.string("new");
    if (!reader.ok())
        return responder.send(Problem::from(reader.error("password change")).toResponse());
    if (current.size() > 4 * limit::passwordMaximum)
        return responder.send(
            Problem::invalid(QStringLiteral("current"), QStringLiteral("That is too long for a password."))
                .toResponse());
    if (!m_workers.start([this, request, responder, current, wished] {
            responder.send(changeNow(request, current, wished));
        }))
        responder.send(Problem::unavailable().toResponse());
}

Response PasswordRoutes::changeNow(const Request &request, const QString &current, const QString &wished)
{
    std::optional<User> user;
    StudioSettings settings;
    const auto admission = m_store.writeAndWait([&](Transaction &transaction) {
        const auto admitted =
            m_gate.admit(transaction, request, Credential::Session, Gate::Access::ReadWrite);
        if (admitted.caller)
            user = userById(transaction, admitted.caller->user);
        settings = studioSettings(transaction);
        return admitted;
    });
    if (!admission)
        return Problem::from(admission.error()).toResponse();
    if (admission->problem)
        return admission->problem->toResponse();
    if (!user)
        return Problem::sessionEnded().toResponse();
    if (user->profile.identity != IdentityKind::Local)
        return passwordElsewhere(user->profile.identityName).toResponse();
    const auto password = acceptablePassword(settings, user->profile, wished);
    if (!password)
        return Problem::invalid(QStringLiteral("new"), password.error().text).toResponse();

    const auto outcome = m_check.byId(user->profile.id, current, request.address);
    if (outcome.problem)
        return outcome.problem->toResponse();
    const QByteArray hash = hashPassword(*password, m_options.passwordMemoryKib);
    const auto done = m_store.writeAndWait([&](Transaction &transaction) -> Response {
        const auto admitted =
            m_gate.admit(transaction, request, Credential::Session, Gate::Access::ReadWrite);
        if (admitted.problem)
            return admitted.problem->toResponse();
        const auto now = lockUser(transaction, user->profile.id);
        if (!now || now->passwordHash != outcome.user->passwordHash)
            return Problem::sessionEnded().toResponse();
        savePassword(transaction, *now, hash);
        m_sessions.endAll(transaction, now->profile.id, admitted.caller->session);
        m_links.forget(transaction, now->profile.id, LinkPurpose::Reset);
        m_mailer.queue(transaction, passwordChangedMail(now->profile, request.address));
        return Response::noContent();
    });
    return done ? *done : Problem::from(done.error()).toResponse();
}

void PasswordRoutes::askForReset(const Request &request, const Responder &responder)
{
    const auto body = request.jsonBody();
    if (!body)
        return responder.send(Problem::from(body.error()).toResponse());
    JsonReader reader(*body);
    const QString login = reader.string("login");
    if (!reader.ok())
        return responder.send(Problem::from(reader.error("password reset")).toResponse());
    // Answered before anything is looked up: neither the answer nor the time it takes tells whether there is
    // such an account.
    responder.send(Response::json(202, {}));
    if (login.size() <= limit::email)
        m_links.sendReset(m_store, login, request.address);
}

} // namespace callboard::server
