// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/memorysecretstore.h"

#include "models/domain/futures.h"

namespace callboard
{

MemorySecretStore::~MemorySecretStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

QString MemorySecretStore::stateText() const
{
    return tr("You stay signed in until you quit Callboard.");
}

QFuture<Result<QByteArray>> MemorySecretStore::read(const AccountId &account, const QString &name)
{
    // A copy of its own: what is overwritten on removal must not be what a caller still holds.
    const QByteArray secret = m_secrets.value({account, name});
    return answered<QByteArray>(QByteArray(secret.constData(), secret.size()));
}

QFuture<Result<void>> MemorySecretStore::write(const AccountId &account, const QString &name,
                                               const QByteArray &secret)
{
    drop({account, name});
    m_secrets.insert({account, name}, QByteArray(secret.constData(), secret.size()));
    return answered<void>({});
}

QFuture<Result<void>> MemorySecretStore::remove(const AccountId &account, const QString &name)
{
    drop({account, name});
    return answered<void>({});
}

void MemorySecretStore::drop(const Key &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return;
    found->fill('\0');
    m_secrets.erase(found);
}

} // namespace callboard
