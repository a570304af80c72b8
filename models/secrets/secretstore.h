// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace callboard
{

//! In what state the place is where secrets are kept (sync-keychain.md, 3.2). Shown in words, with what to
//! do.
enum class KeychainState {
    Unknown, //!< not asked yet
    Ready,
    Locked,  //!< there, but locked: "Unlock and try again"
    Waiting, //!< an answer takes long: the system is probably asking the person
    Missing, //!< this computer has no keychain running
    Failing, //!< there, but it answers with errors or not at all
};

//! \brief Keeps an account's secrets. One secret per account and name, opaque bytes, never empty.
//!
//! Lives on the GUI thread (QtKeychain and D-Bus want a GLib event loop); never blocks it. Every call answers
//! exactly once. A secret that is expected but cannot be read is ErrorKind::Keychain, never "there is none":
//! a locked keyring reads as empty. Implementations: KeychainSecretStore (the system's), MemorySecretStore
//! (this run only).
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual KeychainState state() const = 0;
    //! A sentence about the state and its cause, for the person.
    [[nodiscard]] virtual QString stateText() const = 0;
    //! False if secrets are gone when the program ends.
    [[nodiscard]] virtual bool outlivesProgram() const = 0;

    //! Empty bytes mean that there surely is no such secret.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const AccountId &account, const QString &name) = 0;
    //! Succeeds only when the secret was read back and is equal.
    [[nodiscard]] virtual QFuture<Result<void>> write(const AccountId &account, const QString &name,
                                                      const QByteArray &secret) = 0;
    //! Succeeds only when the secret is surely gone.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const AccountId &account, const QString &name) = 0;

public slots:
    //! Ask again: after the person unlocked the keychain, or when its service came back.
    virtual void probe() = 0;
    //! Let the system ask the person to unlock the keychain. The state is Waiting meanwhile; its change tells
    //! the outcome. Nothing else makes such a question appear: reading a locked keychain fails instead.
    virtual void unlock() = 0;

signals:
    void stateChanged(callboard::KeychainState state);
};

//! The names under which an account's secrets are kept.
namespace secret
{
inline constexpr auto session = "session"; //!< the refresh token
inline constexpr auto apiKey = "api-key";  //!< the personal API key, if it was made on this computer
} // namespace secret

} // namespace callboard
