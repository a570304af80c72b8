// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/futures.h"
#include "models/remote/studioapi.h"
#include "models/secrets/secretstore.h"

namespace callboard
{

//! \brief Keeps the tokens of one session: the access token in memory, the refresh token in the SecretStore
//! too.
//!
//! A new access token is used only when the new refresh token is in the store for sure: until a token of the
//! new pair is used, the server takes the old one (docs/protocol.md), so a crash or a locked keychain in
//! between costs nothing. Only the code `invalid-grant` says that the session is over. Lives on the account's
//! thread; the store is asked on its own.
class TokenKeeper : public QObject, public TokenProvider
{
    Q_OBJECT
public:
    TokenKeeper(AccountId account, SecretStore &store, const Clock &clock, QObject *parent = nullptr);

    //! Where to refresh; it is made after this object, for it needs the tokens.
    void setApi(StudioApi *api) { m_api = api; }
    //! Whether this account's secret was ever written (SecretExpectationTable).
    void setExpected(bool expected) { m_expected = expected; }

    [[nodiscard]] QFuture<Result<QByteArray>> accessToken() override;
    [[nodiscard]] QFuture<Result<QByteArray>> renew(const QByteArray &staleToken) override;

    //! The tokens of a new session; answers when they are kept.
    [[nodiscard]] QFuture<Result<void>> adopt(const Tokens &tokens);
    //! As adopt(), for tokens whose refresh token was already written to the store and confirmed.
    void take(const Tokens &kept);

signals:
    //! The refresh token was written and confirmed.
    void kept();

private:
    void beginRenewal();
    void refreshWith(const QByteArray &refreshToken);
    void keep(const Tokens &tokens);
    void settle(const Result<QByteArray> &result);

    AccountId m_account;
    SecretStore &m_store;
    const Clock &m_clock;
    StudioApi *m_api = nullptr;
    Tokens m_tokens; //!< in use
    Tokens m_unkept; //!< got from the server, not yet in the store, so not yet in use
    bool m_expected = false;
    bool m_renewing = false;
    int m_session = 0; //!< counts adopt(): an answer for an earlier session is dropped
    QList<Answer<QByteArray>> m_waiting;
};

} // namespace callboard
