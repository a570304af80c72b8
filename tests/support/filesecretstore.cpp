// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filesecretstore.h"

#include "models/cache/privatefiles.h"
#include "models/domain/futures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace callboard
{

namespace
{

QString keyOf(const AccountId &account, const QString &name)
{
    return account.value() + u'/' + name;
}

} // namespace

FileSecretStore::FileSecretStore(QString path, QObject *parent) : SecretStore(parent), m_path(std::move(path))
{
}

QJsonObject FileSecretStore::load() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QFuture<Result<void>> FileSecretStore::save(const QJsonObject &secrets) const
{
    return answered<void>(writePrivateFile(m_path, QJsonDocument(secrets).toJson()));
}

QFuture<Result<QByteArray>> FileSecretStore::read(const AccountId &account, const QString &name)
{
    return answered<QByteArray>(load().value(keyOf(account, name)).toString().toLatin1());
}

QFuture<Result<void>> FileSecretStore::write(const AccountId &account, const QString &name,
                                             const QByteArray &secret)
{
    QJsonObject secrets = load();
    secrets[keyOf(account, name)] = QString::fromLatin1(secret);
    return save(secrets);
}

QFuture<Result<void>> FileSecretStore::remove(const AccountId &account, const QString &name)
{
    QJsonObject secrets = load();
    secrets.remove(keyOf(account, name));
    return save(secrets);
}

} // namespace callboard
