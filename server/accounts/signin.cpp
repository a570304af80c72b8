// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/signin.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/throttle.h"

namespace callboard::server
{

namespace
{

Problem paused(std::chrono::seconds pause)
{
    return {.status = 429,
            .code = QStringLiteral("sign-in-paused"),
            .detail =
                QStringLiteral("There were too many wrong tries. Wait a while, or ask for a new password."),
            .pauseSeconds = int(pause.count())};
}

Problem wrongPassword(int triesLeft)
{
    return {.status = 401,
            .code = QStringLiteral("invalid-credentials"),
            .detail = QStringLiteral("Login and password don't match. Check both and try again."),
            .triesLeft = triesLeft};
}

QString shown(const QString &text, int limit)
{
    QString clean;
    for (const QChar c : text.simplified()) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            clean += c;
    }
    return clean.left(limit);
}

} // namespace

PasswordCheck::Outcome PasswordCheck::byLogin(const QString &login, const QString &password,
                                              const QString &address) const
{
    return check([login](Transaction &transaction) { return userByLogin(transaction, login); },
                 loginKey(login), password, address);
}

PasswordCheck::Outcome PasswordCheck::byId(const RecordId &id, const QString &password,
                                           const QString &address) const
{
    return check([id](Transaction &transaction) { return userById(transaction, id); }, id.value(), password,
                 address);
}

PasswordCheck::Outcome PasswordCheck::check(const Find &find, const QString &unknownName,
                                            const QString &password, const QString &address) const
{
    const QString network = Throttle::network(address);
    std::optional<User> user;
    // The three counters belong together, and to the account: its email and its username count as one.
    const auto throttles = [&] {
        const QString account = user ? user->profile.id.value() : unknownName;
        return std::array{Throttle{Throttle::bucketOf("pair", {account, network}),
                                   m_options.triesPerAccountAndAddress, m_options.signInPause},
                          Throttle{Throttle::bucketOf("account", {account}), m_options.triesPerAccount,
                                   m_options.signInPause},
                          Throttle{Throttle::bucketOf("address", {network}), m_options.triesPerAddress,
                                   m_options.signInPause}};
    };

    const auto pause = m_store.readAndWait([&](Transaction &transaction) {
        user = find(transaction);
        std::chrono::seconds longest{0};
        for (const Throttle &throttle : throttles())
            longest = qMax(longest, throttle.pause(transaction));
        return longest;
    });
    if (!pause)
        return {{}, Problem::from(pause.error())};
    if (*pause > std::chrono::seconds(0))
        return {{}, paused(*pause)};

    const bool matches =
        isPassword(password, user ? user->passwordHash : QByteArray(), m_options.passwordMemoryKib);
    const bool right = matches && user && user->isActive();
    const auto left = m_store.writeAndWait([&](Transaction &transaction) {
        const auto counters = throttles();
        int triesLeft = 0;
        if (right) {
            // The wider counters stay: one's own account must not be a way to go on trying others.
            counters.front().clear(transaction);
        } else {
            triesLeft = m_options.triesPerAccountAndAddress;
            for (const Throttle &throttle : counters)
                triesLeft = qMin(triesLeft, throttle.count(transaction));
        }
        return triesLeft;
    });
    if (!left)
        return {{}, Problem::from(left.error())};
    if (!right)
        return {{}, wrongPassword(*left)};
    return {user, {}};
}

SignIn::SignIn(Store &store, PasswordWorkers &workers, const PasswordCheck &check, const Sessions &sessions,
               AccountOptions options)
    : m_store(store),
      m_workers(workers),
      m_check(check),
      m_sessions(sessions),
      m_options(std::move(options))
{
}

void SignIn::handle(const Request &request, const Responder &responder)
{
    const auto body = request.jsonBody();
    if (!body)
        return responder.send(Problem::from(body.error()).toResponse());
    JsonReader reader(*body);
    const Form form{reader.string("login"), reader.string("password"),
                    shown(reader.optionalString("device"), limit::name),
                    body->contains(u"keep") && reader.boolean("keep")};
    if (!reader.ok())
        return responder.send(Problem::from(reader.error("sign-in")).toResponse());
    // Longer ones can't be right, and would only cost hashing.
    if (form.login.size() > limit::email || form.password.size() > 4 * limit::passwordMaximum)
        return responder.send(Problem::invalid(QStringLiteral("login"),
                                               QStringLiteral("That is too long for a login or a password."))
                                  .toResponse());
    if (!m_workers.start(
            [this, form, responder, address = request.address] { responder.send(signIn(form, address)); }))
        responder.send(Problem::unavailable().toResponse());
}

Response SignIn::signIn(const Form &form, const QString &address)
{
    const PasswordCheck::Outcome outcome = m_check.byLogin(form.login, form.password, address);
    if (outcome.problem)
        return outcome.problem->toResponse();
    const RecordId id = outcome.user->profile.id;
    const auto pair = m_store.writeAndWait([&](Transaction &transaction) -> std::optional<Sessions::Pair> {
        // Between the check and now the account may have been disabled, or its password changed.
        const auto user = lockUser(transaction, id);
        if (!user || !user->isActive() || user->passwordHash != outcome.user->passwordHash)
            return std::nullopt;
        transaction.execute(QStringLiteral("update users set last_active_at = ? where id = ?"),
                            {timeValue(transaction.now()), id.value()});
        return m_sessions.create(transaction, id, form.device, address, form.keep);
    });
    if (!pair)
        return Problem::from(pair.error()).toResponse();
    if (!*pair)
        return wrongPassword(m_options.triesPerAccountAndAddress).toResponse();
    return Response::json(201, {{QStringLiteral("session"), (*pair)->session.value()},
                                {QStringLiteral("profile"), id.value()},
                                {QStringLiteral("accessToken"), QString::fromLatin1((*pair)->access)},
                                {QStringLiteral("accessExpiresIn"), qint64(m_options.accessLife.count())},
                                {QStringLiteral("refreshToken"), QString::fromLatin1((*pair)->refresh)}});
}

} // namespace callboard::server
