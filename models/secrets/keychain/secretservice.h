// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychain/dbusservice.h"
#include "models/secrets/keychain/keychainservice.h"

namespace callboard
{

//! \brief The Secret Service of freedesktop.org (specification 0.2): GNOME Keyring, KeePassXC, KWallet 6.
class SecretService final : public KeychainService
{
    Q_OBJECT
public:
    //! \a service: the attribute "server" of our entries.
    explicit SecretService(const QString &service, QObject *parent = nullptr);

    void look(const QString &key, QObject *context, const Then &then) override;
    void unlock(QObject *context, const std::function<void()> &then) override;
    //! Makes libsecret forget its session: it would keep using one of a service that has been restarted, and
    //! fail for ever (sync-keychain.md, finding 6). It opens a new one by itself, within milliseconds.
    void prepareJob() override;

signals:
    //! The password dialog was answered, dismissed, or went away with its service.
    void promptEnded();

private:
    [[nodiscard]] QDBusMessage defaultCollection() const;
    void askWhetherLocked(const QString &collection, const QString &key, QObject *context, const Then &then);
    void askForEntry(bool locked, const QString &key, QObject *context, const Then &then);
    void showPrompt(const QString &path, QObject *context, const std::function<void()> &then);
    [[nodiscard]] static KeychainFinding finding(KeychainState state);
    [[nodiscard]] static KeychainFinding trouble(const QDBusMessage &answer);

    const QString m_service;
    DBusService m_daemon;
};

} // namespace callboard
