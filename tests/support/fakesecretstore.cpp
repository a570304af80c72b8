// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretstore.h"

namespace callboard
{

namespace
{

QString keyOf(const AccountId &account, const QString &name)
{
    return account.value() + u'/' + name;
}

} // namespace

FakeSecretStore::FakeSecretStore(bool outlivesProgram, QObject *parent)
    : SecretStore(parent),
      m_outlives(outlivesProgram)
{
}

Error FakeSecretStore::trouble() const
{
    Error error;
    error.kind = ErrorKind::Keychain;
    error.text = QStringLiteral("The keychain is locked. Unlock it, then try again.");
    return error;
}

QFuture<Result<QByteArray>> FakeSecretStore::read(const AccountId &account, const QString &name)
{
    if (m_state != KeychainState::Ready)
        return answered<QByteArray>(trouble());
    return answered<QByteArray>(m_secrets.value(keyOf(account, name)));
}

QFuture<Result<void>> FakeSecretStore::write(const AccountId &account, const QString &name,
                                             const QByteArray &secret)
{
    ++writes;
    if (m_state != KeychainState::Ready)
        return answered<void>(trouble());
    if (holdWrites) {
        Held held{keyOf(account, name), secret, {}};
        m_held += held;
        return held.answer.future();
    }
    m_secrets[keyOf(account, name)] = secret;
    return answered<void>(Result<void>());
}

QFuture<Result<void>> FakeSecretStore::remove(const AccountId &account, const QString &name)
{
    if (m_state != KeychainState::Ready)
        return answered<void>(trouble());
    m_secrets.remove(keyOf(account, name));
    return answered<void>(Result<void>());
}

void FakeSecretStore::release()
{
    holdWrites = false;
    for (const Held &held : std::exchange(m_held, {})) {
        m_secrets[held.key] = held.secret;
        held.answer(Result<void>());
    }
}

void FakeSecretStore::setState(KeychainState state)
{
    m_state = state;
    emit stateChanged(state);
}

QByteArray FakeSecretStore::secret(const AccountId &account, const QString &name) const
{
    return m_secrets.value(keyOf(account, name));
}

} // namespace callboard
