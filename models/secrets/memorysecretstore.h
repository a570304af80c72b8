// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QHash>

namespace callboard
{

//! \brief Keeps secrets for this run only. The bytes are overwritten when a secret goes away (best effort: Qt
//! shares copies).
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    ~MemorySecretStore() override;

    [[nodiscard]] KeychainState state() const override { return KeychainState::Ready; }
    [[nodiscard]] QString stateText() const override;
    [[nodiscard]] bool outlivesProgram() const override { return false; }

    [[nodiscard]] QFuture<Result<QByteArray>> read(const AccountId &account, const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const AccountId &account, const QString &name,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const AccountId &account, const QString &name) override;

public slots:
    void probe() override {}
    void unlock() override {}

private:
    using Key = QPair<AccountId, QString>;
    void drop(const Key &key);

    QHash<Key, QByteArray> m_secrets;
};

} // namespace callboard
