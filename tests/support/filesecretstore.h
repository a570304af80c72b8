// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

namespace callboard
{

//! \brief Secrets in a plain file, for test programs that are killed and started again. The product has
//! nothing like it.
class FileSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit FileSecretStore(QString path, QObject *parent = nullptr);

    [[nodiscard]] KeychainState state() const override { return KeychainState::Ready; }
    [[nodiscard]] QString stateText() const override { return {}; }
    [[nodiscard]] bool outlivesProgram() const override { return true; }

    [[nodiscard]] QFuture<Result<QByteArray>> read(const AccountId &account, const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const AccountId &account, const QString &name,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const AccountId &account, const QString &name) override;
    void probe() override {}
    void unlock() override {}

private:
    [[nodiscard]] QJsonObject load() const;
    [[nodiscard]] QFuture<Result<void>> save(const QJsonObject &secrets) const;

    QString m_path;
};

} // namespace callboard
