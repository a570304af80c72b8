// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychain/keychainservice.h"
#include "models/secrets/keychain/keychaintask.h"

#include <QList>
#include <QTimer>

namespace callboard
{

//! \brief Keeps secrets in the keychain of the system: Secret Service, KWallet, or what macOS and Windows
//! have.
//!
//! There is no other place that it falls back to. Requests are done one after the other, since QtKeychain can
//! do no more; each has its own deadline, so one that is stuck does not leave the others without an answer. A
//! keychain that is missing or failing is asked again after 2, 10 and 30 s (it may start later than this
//! program) and whenever it says that it changed. Threads and errors as SecretStore says.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    //! \a service: keychainServiceName(), but for tests. Asks nothing until probe() or the first request: the
    //! way to the session bus takes 4 ms, and longer where the bus is slow.
    KeychainSecretStore(std::unique_ptr<KeychainService> keychain, const QString &service,
                        const KeychainPatience &patience = {}, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] KeychainState state() const override { return m_state; }
    [[nodiscard]] QString stateText() const override { return m_text; }
    [[nodiscard]] bool outlivesProgram() const override { return true; }

    [[nodiscard]] QFuture<Result<QByteArray>> read(const AccountId &account, const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const AccountId &account, const QString &name,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const AccountId &account, const QString &name) override;

public slots:
    void probe() override;
    void unlock() override;

private:
    [[nodiscard]] QFuture<Result<QByteArray>> enqueue(KeychainTask::Kind kind, const AccountId &account,
                                                      const QString &name, const QByteArray &secret = {});
    void beginNext();
    void taskEnded(KeychainTask *task);
    void take(const KeychainFinding &finding);
    void setState(KeychainState state, const QString &text);
    void scheduleRetry();

    const std::unique_ptr<KeychainService> m_keychain;
    const QString m_service;
    const KeychainPatience m_patience;
    KeychainState m_state = KeychainState::Unknown;
    QString m_text;
    QList<KeychainTask *> m_waiting; //!< first come, first served; owned as children
    KeychainTask *m_current = nullptr;
    bool m_unlocking = false;
    bool m_stuck = false; //!< the current task's job has been running for long
    QTimer m_retry;
    qsizetype m_retries = 0;
};

} // namespace callboard
