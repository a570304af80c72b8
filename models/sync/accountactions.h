// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

namespace callboard
{

//! \brief What an account can do only with the server's answer, and pictures. On the account's thread, beside
//! its engine.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    AccountActions(SyncEngine &engine, AccountId account, SecretStore &store, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> changePassword(const QByteArray &current, const QByteArray &wished);
    [[nodiscard]] QFuture<Result<ApiKey>> apiKey();
    //! The new key is also kept in the keychain if that works; it is shown in any case.
    [[nodiscard]] QFuture<Result<QByteArray>> regenerateApiKey();
    [[nodiscard]] QFuture<Result<QByteArray>> storedApiKey();
    [[nodiscard]] QFuture<Result<QList<Session>>> sessions();
    [[nodiscard]] QFuture<Result<void>> revokeSession(const SessionId &id);
    [[nodiscard]] QFuture<Result<QByteArray>> picture(const PictureId &id, int side);

private:
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> ask(Call call);

    SyncEngine &m_engine;
    AccountId m_account;
    SecretStore &m_store;
    QString m_keyHint; //!< of the key that the server has, once it was asked
};

} // namespace callboard
