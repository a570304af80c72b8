// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/tokenkeeper.h"

namespace callboard
{

namespace
{

QString sessionSecret()
{
    return QLatin1String(secret::session);
}

} // namespace

TokenKeeper::TokenKeeper(AccountId account, SecretStore &store, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_account(std::move(account)),
      m_store(store),
      m_clock(clock)
{
}

QFuture<Result<QByteArray>> TokenKeeper::accessToken()
{
    if (m_renewing || m_tokens.access.isEmpty())
        return renew(m_tokens.access);
    return answered<QByteArray>(m_tokens.access);
}

QFuture<Result<QByteArray>> TokenKeeper::renew(const QByteArray &staleToken)
{
    if (!m_renewing && !m_tokens.access.isEmpty() && staleToken != m_tokens.access)
        return answered<QByteArray>(m_tokens.access);
    Answer<QByteArray> answer;
    m_waiting += answer;
    if (!m_renewing)
        beginRenewal();
    return answer.future();
}

void TokenKeeper::beginRenewal()
{
    m_renewing = true;
    if (!m_unkept.refresh.isEmpty())
        return keep(m_unkept);
    if (!m_tokens.refresh.isEmpty())
        return refreshWith(m_tokens.refresh);
    SecretStore *store = &m_store;
    const AccountId account = m_account;
    const auto read =
        askOn<QByteArray>(store, [store, account] { return store->read(account, sessionSecret()); });
    whenDone<QByteArray>(read, this, [this, session = m_session](const Result<QByteArray> &secret) {
        if (session != m_session)
            return;
        if (!secret)
            return settle(secret);
        if (!secret->isEmpty())
            return refreshWith(*secret);
        Error error;
        error.kind = ErrorKind::SignInRequired;
        error.code = QStringLiteral("invalid-grant");
        error.text = tr("The session of this account is not on this computer any more. Sign in again; your "
                        "changes are kept.");
        error.detail = m_expected ? QStringLiteral("the secret that was kept is gone")
                                  : QStringLiteral("no secret was kept");
        settle(error);
    });
}

void TokenKeeper::refreshWith(const QByteArray &refreshToken)
{
    whenDone<Tokens>(
        m_api->refresh(refreshToken), this, [this, session = m_session](const Result<Tokens> &tokens) {
            if (session != m_session)
                return;
            if (tokens)
                return keep(*tokens);
            Error error = tokens.error();
            // Anything but the server's clear word is a failure that passes.
            if (error.kind == ErrorKind::SignInRequired && error.code != QLatin1String("invalid-grant"))
                error.kind = ErrorKind::Server;
            settle(error);
        });
}

void TokenKeeper::keep(const Tokens &tokens)
{
    m_unkept = tokens;
    SecretStore *store = &m_store;
    const auto written = askOn<void>(store, [store, account = m_account, refresh = tokens.refresh] {
        return store->write(account, sessionSecret(), refresh);
    });
    whenDone<void>(written, this, [this, tokens, session = m_session](const Result<void> &done) {
        if (session != m_session)
            return;
        if (!done)
            return settle(done.error());
        take(tokens);
        emit kept();
        settle(tokens.access);
    });
}

void TokenKeeper::take(const Tokens &kept)
{
    m_tokens = kept;
    m_unkept = {};
}

QFuture<Result<void>> TokenKeeper::adopt(const Tokens &tokens)
{
    Answer<void> answer;
    m_waiting.prepend(Answer<QByteArray>());
    const auto done = m_waiting.first().future();
    // A renewal of the session before this one may be under way; whatever it brings comes too late.
    ++m_session;
    m_renewing = true;
    keep(tokens);
    whenDone<QByteArray>(done, this, [answer](const Result<QByteArray> &kept) {
        answer(kept ? Result<void>() : Result<void>(kept.error()));
    });
    return answer.future();
}

void TokenKeeper::settle(const Result<QByteArray> &result)
{
    m_renewing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const Answer<QByteArray> &answer : waiting)
        answer(result);
}

} // namespace callboard
