// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/keychainsecretstore.h"

#include <QLoggingCategory>
#include <array>

namespace callboard
{

using namespace std::chrono_literals;

namespace
{

Q_LOGGING_CATEGORY(secretsLog, "callboard.secrets", QtInfoMsg)

// A desktop starts its keychain beside its autostarted programs, often after them.
constexpr std::array<std::chrono::milliseconds, 3> retryAfter{2s, 10s, 30s};

QFuture<Result<void>> withoutSecret(QFuture<Result<QByteArray>> future)
{
    return future.then(
        [](const Result<QByteArray> &result) { return result ? Result<void>() : result.error(); });
}

const char *nameOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Unknown: return "unknown";
    case KeychainState::Ready: return "ready";
    case KeychainState::Locked: return "locked";
    case KeychainState::Waiting: return "waiting";
    case KeychainState::Missing: return "missing";
    case KeychainState::Failing: return "failing";
    }
    return "";
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<KeychainService> keychain, const QString &service,
                                         const KeychainPatience &patience, QObject *parent)
    : SecretStore(parent),
      m_keychain(std::move(keychain)),
      m_service(service),
      m_patience(patience),
      m_text(tr("This computer's keyring has not been asked yet."))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &KeychainSecretStore::probe);
    connect(m_keychain.get(), &KeychainService::changed, this, [this] {
        m_retries = 0;
        probe();
    });
}

KeychainSecretStore::~KeychainSecretStore()
{
    // They use the service, which goes before the children do.
    delete m_current;
    qDeleteAll(m_waiting);
}

QFuture<Result<QByteArray>> KeychainSecretStore::read(const AccountId &account, const QString &name)
{
    return enqueue(KeychainTask::Kind::Read, account, name);
}

QFuture<Result<void>> KeychainSecretStore::write(const AccountId &account, const QString &name,
                                                 const QByteArray &secret)
{
    Q_ASSERT(!secret.isEmpty());
    return withoutSecret(enqueue(KeychainTask::Kind::Write, account, name, secret));
}

QFuture<Result<void>> KeychainSecretStore::remove(const AccountId &account, const QString &name)
{
    return withoutSecret(enqueue(KeychainTask::Kind::Remove, account, name));
}

void KeychainSecretStore::probe()
{
    m_retry.stop();
    m_keychain->look({}, this, [this](const KeychainFinding &finding) { take(finding); });
}

void KeychainSecretStore::unlock()
{
    if (m_unlocking)
        return;
    m_unlocking = true;
    setState(KeychainState::Waiting, tr("The system asks for your keyring's password in another window."));
    m_keychain->unlock(this, [this] {
        m_unlocking = false;
        probe();
    });
}

QFuture<Result<QByteArray>> KeychainSecretStore::enqueue(KeychainTask::Kind kind, const AccountId &account,
                                                         const QString &name, const QByteArray &secret)
{
    const QString key = QStringLiteral("callboard/%1/%2").arg(account.value(), name);
    auto *task = new KeychainTask(kind, *m_keychain, m_service, key, secret, m_patience, this);
    connect(task, &KeychainTask::found, this, &KeychainSecretStore::take);
    connect(task, &KeychainTask::takesLong, this, [this] {
        m_stuck = true;
        setState(KeychainState::Waiting, tr("This computer's keyring takes long to answer. It may be asking "
                                            "for its password in another window."));
    });
    connect(task, &KeychainTask::ended, this, [this, task] { taskEnded(task); });
    auto future = task->future();
    m_waiting.append(task);
    beginNext();
    return future;
}

void KeychainSecretStore::beginNext()
{
    if (m_current || m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    m_current->begin();
}

void KeychainSecretStore::taskEnded(KeychainTask *task)
{
    task->deleteLater();
    m_waiting.removeOne(task);
    if (task != m_current)
        return;
    m_current = nullptr;
    if (m_stuck) {
        m_stuck = false;
        probe();
    }
    beginNext();
}

void KeychainSecretStore::take(const KeychainFinding &finding)
{
    if (!finding.detail.isEmpty())
        qCInfo(secretsLog).noquote() << "keychain is" << nameOf(finding.state) << ':' << finding.detail;
    const bool available = finding.state == KeychainState::Ready || finding.state == KeychainState::Locked;
    // The service may answer while a job of it hangs, or while its password dialog is open.
    if (m_stuck && available)
        return;
    if (m_unlocking && finding.state == KeychainState::Locked)
        return;
    setState(finding.state, finding.text);
    if (available) {
        m_retries = 0;
        m_retry.stop();
    } else {
        scheduleRetry();
    }
}

void KeychainSecretStore::scheduleRetry()
{
    if (m_retry.isActive() || m_retries >= qsizetype(retryAfter.size()))
        return;
    m_retry.start(retryAfter.at(size_t(m_retries++)));
}

void KeychainSecretStore::setState(KeychainState state, const QString &text)
{
    if (m_state == state && m_text == text)
        return;
    m_state = state;
    m_text = text;
    emit stateChanged(state);
}

} // namespace callboard
