// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/secrets/secretstore.h"

#include <QHash>

namespace callboard
{

//! \brief A secret store in memory whose state tests set: with any other than Ready, every call fails with
//! ErrorKind::Keychain.
class FakeSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit FakeSecretStore(bool outlivesProgram = true, QObject *parent = nullptr);

    [[nodiscard]] KeychainState state() const override { return m_state; }
    [[nodiscard]] QString stateText() const override { return {}; }
    [[nodiscard]] bool outlivesProgram() const override { return m_outlives; }

    [[nodiscard]] QFuture<Result<QByteArray>> read(const AccountId &account, const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const AccountId &account, const QString &name,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const AccountId &account, const QString &name) override;
    void probe() override { ++probes; }
    void unlock() override { ++unlocks; }

    void setState(KeychainState state);
    [[nodiscard]] QByteArray secret(const AccountId &account, const QString &name) const;
    [[nodiscard]] int size() const { return int(m_secrets.size()); }

    //! While true, writes are neither done nor answered; release() does both.
    bool holdWrites = false;
    void release();

    int probes = 0;
    int unlocks = 0;
    int writes = 0;

private:
    struct Held {
        QString key;
        QByteArray secret;
        Answer<void> answer;
    };
    [[nodiscard]] Error trouble() const;

    bool m_outlives;
    KeychainState m_state = KeychainState::Ready;
    QHash<QString, QByteArray> m_secrets;
    QList<Held> m_held;
};

} // namespace callboard
