// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychain/keychainservice.h"

namespace callboard
{

//! \brief Plasma 5, where KWallet is used if it runs and the Secret Service otherwise. QtKeychain decides
//! once, at its first job, and stays with it; this decides in the same way at the same time, so that both
//! mean the same keychain.
class PlasmaKeychain final : public KeychainService
{
    Q_OBJECT
public:
    PlasmaKeychain(std::unique_ptr<KeychainService> wallet, std::unique_ptr<KeychainService> secretService);

    //! By the variables that QtKeychain looks at.
    [[nodiscard]] static bool isPlasma5();

    void look(const QString &key, QObject *context, const Then &then) override;
    void unlock(QObject *context, const std::function<void()> &then) override;
    void prepareJob() override;

private:
    const std::unique_ptr<KeychainService> m_wallet;
    const std::unique_ptr<KeychainService> m_secretService;
    KeychainService *m_seen = nullptr;   //!< what answered last
    KeychainService *m_chosen = nullptr; //!< what the first job went to
};

} // namespace callboard
