// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/keychainjob.h"

#include <qt6keychain/keychain.h>

namespace callboard
{

namespace
{

KeychainJobEnd::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeychainJobEnd::Outcome::Done;
    case QKeychain::EntryNotFound: return KeychainJobEnd::Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return KeychainJobEnd::Outcome::Denied;
    default: return KeychainJobEnd::Outcome::Failed;
    }
}

void start(QKeychain::Job *job, const QString &key, QObject *context, const KeychainJob::Then &then)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [then](QKeychain::Job *ended) {
        KeychainJobEnd end{outcomeOf(ended->error()), {}, ended->errorString()};
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            end.secret = reading->binaryData();
        then(end);
    });
    job->start();
}

} // namespace

void KeychainJob::read(const QString &service, const QString &key, QObject *context, const Then &then)
{
    start(new QKeychain::ReadPasswordJob(service), key, context, then);
}

void KeychainJob::write(const QString &service, const QString &key, const QByteArray &secret,
                        QObject *context, const Then &then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    start(job, key, context, then);
}

void KeychainJob::remove(const QString &service, const QString &key, QObject *context, const Then &then)
{
    start(new QKeychain::DeletePasswordJob(service), key, context, then);
}

} // namespace callboard
