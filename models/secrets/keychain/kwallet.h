// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychain/keychainservice.h"

#include <QDBusServiceWatcher>

class QDBusMessage;

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
    void askWhetherOpen(const QString &wallet, const QString &key, QObject *context, const Then &then);
    [[nodiscard]] static KeychainFinding trouble(const QDBusMessage &answer);

    const QString m_service;
    QDBusServiceWatcher m_watcher;
};

} // namespace callboard
