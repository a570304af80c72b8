// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/gate.h"

#include "server/accounts/tokens.h"

namespace callboard::server
{

namespace
{

QByteArray bearerOf(const Request &request)
{
    const QByteArray value = request.header("authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed() : QByteArray();
}

// Nothing in it: the action has to run in a transaction that may write.
using Answer = std::optional<Response>;

Answer answer(const Gate::Admission &admission, const Gate::Action &action, Transaction &transaction,
              const Request &request)
{
    if (admission.problem)
        return admission.problem->toResponse();
    if (!admission.caller)
        return std::nullopt;
    return action(transaction, *admission.caller, request);
}

} // namespace

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
    return {Caller{session.user, session.session, request.address}, {}};
}

Gate::Admission Gate::admitKey(Transaction &transaction, const QByteArray &key, const QString &address,
                               Access access) const
{
    const QString hash = tokenHash(key);
    const auto row = transaction.first(
        QStringLiteral("select k.user_id, k.last_used_at, k.last_used_from from api_keys k "
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
    return {Caller{RecordId(row->text(0)), {}, address}, {}};
}

Handler Gate::writing(Action action, Credential credential) const
{
    return
        [this, action = std::move(action), credential](const Request &request, const Responder &responder) {
            m_store.writeThen(
                [this, action, credential, request](Transaction &transaction) {
                    return answer(admit(transaction, request, credential, Access::ReadWrite), action,
                                  transaction, request);
                },
                [responder](const Result<Answer> &result) {
                    responder.send(result ? result.value().value_or(Problem::serverError().toResponse())
                                          : Problem::from(result.error()).toResponse());
                });
        };
}

Handler Gate::reading(Action action, Credential credential) const
{
    const Handler noting = writing(action, credential);
    return [this, action = std::move(action), credential, noting](const Request &request,
                                                                  const Responder &responder) {
        m_store.readThen(
            [this, action, credential, request](Transaction &transaction) {
                return answer(admit(transaction, request, credential, Access::ReadOnly), action, transaction,
                              request);
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
