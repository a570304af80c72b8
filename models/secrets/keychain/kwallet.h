// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychain/dbusservice.h"
#include "models/secrets/keychain/keychainservice.h"

namespace callboard
{

//! \brief KWallet 5 by its own interface (org.kde.KWallet), which QtKeychain uses on Plasma 5.
class KWallet final : public KeychainService
{
    Q_OBJECT
public:
    //! \a service: the folder in the wallet, and the name of this program there.
    explicit KWallet(const QString &service, QObject *parent = nullptr);

    void look(const QString &key, QObject *context, const Then &then) override;
    void unlock(QObject *context, const std::function<void()> &then) override;

private:
    [[nodiscard]] QDBusMessage question(const QString &method, const QVariantList &arguments = {}) const;
    void askWhetherOpen(const QString &wallet, const QString &key, QObject *context, const Then &then);
    [[nodiscard]] static KeychainFinding trouble(const QDBusMessage &answer);

    const QString m_service;
    DBusService m_daemon;
};

} // namespace callboard
