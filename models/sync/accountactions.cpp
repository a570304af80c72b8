// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountactions.h"

namespace callboard
{

namespace
{

constexpr int hintLength = 4;

QString keySecret()
{
    return QLatin1String(secret::apiKey);
}

} // namespace

AccountActions::AccountActions(SyncEngine &engine, AccountId account, SecretStore &store, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_account(std::move(account)),
      m_store(store)
{
}

template<typename T, typename Call>
QFuture<Result<T>> AccountActions::ask(Call call)
{
    if (!m_engine.api())
        return answered<T>(m_engine.notAvailable());
    Answer<T> answer;
    whenDone<T>(call(*m_engine.api()), this, [this, answer](const Result<T> &result) {
        if (!result)
            m_engine.notice(result.error());
        answer(result);
    });
    return answer.future();
}

QFuture<Result<void>> AccountActions::changePassword(const QByteArray &current, const QByteArray &wished)
{
    return ask<void>([&](StudioApi &api) { return api.changePassword(current, wished); });
}

QFuture<Result<ApiKey>> AccountActions::apiKey()
{
    Answer<ApiKey> answer;
    whenDone<ApiKey>(ask<ApiKey>([](StudioApi &api) { return api.apiKey(); }), this,
                     [this, answer](const Result<ApiKey> &key) {
                         if (key)
                             m_keyHint = key->hint;
                         answer(key);
                     });
    return answer.future();
}

QFuture<Result<QByteArray>> AccountActions::regenerateApiKey()
{
    Answer<QByteArray> answer;
    whenDone<QByteArray>(ask<QByteArray>([](StudioApi &api) { return api.regenerateApiKey(); }), this,
                         [this, answer](const Result<QByteArray> &key) {
                             if (!key)
                                 return answer(key);
                             m_keyHint = QString::fromLatin1(key->right(hintLength));
                             SecretStore *store = &m_store;
                             const auto kept = askOn<void>(store, [store, account = m_account, value = *key] {
                                 return store->write(account, keySecret(), value);
                             });
                             // Kept or not, this is the one time that the key can be shown.
                             whenDone<void>(kept, this, [answer, key](const Result<void> &) { answer(key); });
                         });
    return answer.future();
}

QFuture<Result<QByteArray>> AccountActions::storedApiKey()
{
    Answer<QByteArray> answer;
    SecretStore *store = &m_store;
    const auto read =
        askOn<QByteArray>(store, [store, account = m_account] { return store->read(account, keySecret()); });
    whenDone<QByteArray>(read, this, [this, answer](const Result<QByteArray> &key) {
        // Another device has made a newer one since.
        const bool stale = key && !m_keyHint.isEmpty() && !key->endsWith(m_keyHint.toLatin1());
        answer(stale ? Result<QByteArray>(QByteArray()) : key);
    });
    return answer.future();
}

QFuture<Result<QList<Session>>> AccountActions::sessions()
{
    return ask<QList<Session>>([](StudioApi &api) { return api.sessions(); });
}

QFuture<Result<void>> AccountActions::revokeSession(const SessionId &id)
{
    return ask<void>([&](StudioApi &api) { return api.revokeSession(id); });
}

QFuture<Result<QByteArray>> AccountActions::picture(const PictureId &id, int side)
{
    const AccountFiles *files = m_engine.files();
    if (files) {
        const QByteArray here = files->pictures().find(id, side);
        if (!here.isEmpty())
            return answered<QByteArray>(here);
    }
    Answer<QByteArray> answer;
    whenDone<QByteArray>(ask<QByteArray>([&](StudioApi &api) { return api.picture(id, side); }), this,
                         [this, answer, id, side](const Result<QByteArray> &png) {
                             if (!png)
                                 return answer(png);
                             const auto kept = m_engine.files()->pictures().keep(id, side, *png);
                             // A full disk does not keep the picture from being shown.
                             if (!kept)
                                 m_engine.notice(kept.error());
                             answer(png);
                         });
    return answer.future();
}

} // namespace callboard
