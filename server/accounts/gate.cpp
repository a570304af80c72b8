// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/gate.h"

#include "server/accounts/throttle.h"
#include "server/accounts/tokens.h"
#include "server/accounts/users.h"
#include "server/audit/auditlog.h"

namespace callboard::server
{

namespace
{

QByteArray bearerOf(const Request &request)
{
    const QByteArray value = request.header("authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed() : QByteArray();
}

// A program that keeps asking can't fill the log.
constexpr int refusalsPerHour = 100;

// Nothing in it: the action has to run in a transaction that may write.
using Answer = std::optional<Response>;

struct Step {
    Gate::Action action;
    Right right;
};

Answer answer(const Gate::Admission &admission, const Step &step, Gate::Access access,
              Transaction &transaction, const Request &request)
{
    if (admission.problem)
        return admission.problem->toResponse();
    if (!admission.caller)
        return std::nullopt;
    if (!step.right(*admission.caller, request))
        return access == Gate::Access::ReadOnly ? Answer()
                                                : Gate::refuse(transaction, *admission.caller, request);
    return step.action(transaction, *admission.caller, request);
}

} // namespace

bool everybody(const Caller &caller, const Request &request)
{
    Q_UNUSED(caller)
    Q_UNUSED(request)
    return true;
}

bool administratorsOnly(const Caller &caller, const Request &request)
{
    Q_UNUSED(request)
    return caller.role == Role::Administrator;
}

Response Gate::refuse(Transaction &transaction, const Caller &caller, const Request &request)
{
    const Throttle throttle{Throttle::bucketOf("refused", {caller.user.value()}), refusalsPerHour,
                            std::chrono::hours(1)};
    if (throttle.pause(transaction) == std::chrono::seconds(0)) {
        throttle.count(transaction);
        const auto user = userById(transaction, caller.user);
        AuditEntry entry;
        entry.actor = caller.user;
        entry.actorName = user ? user->profile.displayName() : QString();
        entry.action = QLatin1String(audit::refusedRequest);
        entry.after[QStringLiteral("request")] =
            QStringLiteral("%1 %2").arg(QLatin1String(toByteArray(request.method)), request.path.left(200));
        entry.address = caller.address;
        entry.refused = true;
        recordAudit(transaction, entry);
    }
    return Problem::forbidden(
               QStringLiteral("Only administrators of the studio can do this. Ask one of them."))
        .toResponse();
}

Gate::Admission Gate::admit(Transaction &transaction, const Request &request, Credential credential,
                            Access access) const
{
    const QByteArray bearer = bearerOf(request);
    if (isTokenOf(TokenKind::ApiKey, bearer)) {
        if (credential == Credential::Session)
            return {
                {},
                Problem::forbidden(QStringLiteral("An API key can't do this. Sign in with your password."))};
        return admitKey(transaction, bearer, request.address, access);
    }
    const Sessions::Access session = m_sessions.look(transaction, bearer);
    if (session.standing == Sessions::Standing::Ended)
        return {{}, Problem::sessionEnded()};
    if (session.standing == Sessions::Standing::ToBeNoted) {
        if (access == Access::ReadOnly)
            return {};
        if (!m_sessions.noteUse(transaction, session, request.address))
            return {{}, Problem::sessionEnded()};
    }
    return {Caller{session.user, session.session, request.address, session.role}, {}};
}

Gate::Admission Gate::admitKey(Transaction &transaction, const QByteArray &key, const QString &address,
                               Access access) const
{
    const QString hash = tokenHash(key);
    const auto row = transaction.first(
        QStringLiteral("select k.user_id, k.last_used_at, k.last_used_from, u.role from api_keys k "
                       "join users u on u.id = k.user_id where k.hash = ? and u.state = 'active'"),
        {hash});
    if (!row)
        return {{}, Problem::sessionEnded()};
    const bool fresh =
        !row->isNull(1) && row->time(1).addSecs(60) > transaction.now() && row->text(2) == address;
    if (!fresh) {
        if (access == Access::ReadOnly)
            return {};
        transaction.execute(
            QStringLiteral("update api_keys set last_used_at = ?, last_used_from = ? where hash = ?"),
            {timeValue(transaction.now()), address, hash});
    }
    return {
        Caller{RecordId(row->text(0)), {}, address, roleFromString(row->text(3)).value_or(Role::Reviewer)},
        {}};
}

Handler Gate::writing(Action action, Credential credential, Right right,
                      std::function<void(Transaction &)> lock) const
{
    return [this, step = Step{std::move(action), std::move(right)}, credential,
            lock = std::move(lock)](const Request &request, const Responder &responder) {
        m_store.writeThen(
            [this, step, credential, lock, request](Transaction &transaction) {
                if (lock) {
                    // Strangers don't get as far as the lock.
                    const Admission peek = admit(transaction, request, credential, Access::ReadOnly);
                    if (peek.problem)
                        return Answer(peek.problem->toResponse());
                    lock(transaction);
                }
                return answer(admit(transaction, request, credential, Access::ReadWrite), step,
                              Access::ReadWrite, transaction, request);
            },
            [responder](const Result<Answer> &result) {
                responder.send(result ? result.value().value_or(Problem::serverError().toResponse())
                                      : Problem::from(result.error()).toResponse());
            });
    };
}

Handler Gate::reading(Action action, Credential credential, Right right) const
{
    const Handler noting = writing(action, credential, right);
    return [this, step = Step{std::move(action), std::move(right)}, credential,
            noting](const Request &request, const Responder &responder) {
        m_store.readThen(
            [this, step, credential, request](Transaction &transaction) {
                return answer(admit(transaction, request, credential, Access::ReadOnly), step,
                              Access::ReadOnly, transaction, request);
            },
            [request, responder, noting](const Result<Answer> &result) {
                if (!result)
                    responder.send(Problem::from(result.error()).toResponse());
                else if (*result)
                    responder.send(**result);
                else
                    noting(request, responder);
            });
    };
}

} // namespace callboard::server
