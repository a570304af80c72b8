// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/plasmakeychain.h"

namespace callboard
{

PlasmaKeychain::PlasmaKeychain(std::unique_ptr<KeychainService> wallet,
                               std::unique_ptr<KeychainService> secretService)
    : m_wallet(std::move(wallet)),
      m_secretService(std::move(secretService))
{
    connect(m_wallet.get(), &KeychainService::changed, this, &PlasmaKeychain::changed);
    connect(m_secretService.get(), &KeychainService::changed, this, &PlasmaKeychain::changed);
}

bool PlasmaKeychain::isPlasma5()
{
    if (qgetenv("KDE_SESSION_VERSION") != "5")
        return false;
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    return desktop == "KDE" || (desktop.isEmpty() && (qgetenv("DESKTOP_SESSION") == "kde" ||
                                                      !qgetenv("KDE_FULL_SESSION").isEmpty()));
}

void PlasmaKeychain::look(const QString &key, QObject *context, const Then &then)
{
    if (m_chosen)
        return m_chosen->look(key, context, then);
    m_wallet->look(key, context, [this, key, context, then](const KeychainFinding &wallet) {
        m_seen = m_wallet.get();
        if (wallet.state != KeychainState::Missing)
            return then(wallet);
        m_secretService->look(key, context, [this, wallet, then](const KeychainFinding &service) {
            if (service.state == KeychainState::Missing)
                return then(wallet);
            m_seen = m_secretService.get();
            then(service);
        });
    });
}

void PlasmaKeychain::unlock(QObject *context, const std::function<void()> &then)
{
    (m_seen ? m_seen : m_wallet.get())->unlock(context, then);
}

void PlasmaKeychain::prepareJob()
{
    if (!m_chosen)
        m_chosen = m_seen;
    m_chosen->prepareJob();
}

} // namespace callboard
