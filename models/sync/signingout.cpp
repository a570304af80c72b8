// SPDX-License-Identifier: GPL-3.0-or-later

// The half of StudioAccounts that ends sessions.

#include "models/sync/studioaccounts.h"

#include <QDir>
#include <QTimer>

namespace callboard
{

namespace
{

constexpr std::chrono::seconds farewell{
    3}; // a studio that does not answer does not keep anybody from signing out

} // namespace

QFuture<Result<void>> StudioAccounts::signOut(const AccountId &id, bool deleteCopy)
{
    Answer<void> answer;
    static_cast<void>(open(id));
    const auto found = m_open.find(id);
    if (found == m_open.end()) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.text = tr("That account is not signed in.");
        return answered<void>(error);
    }
    auto *once = new QTimer(this);
    once->setSingleShot(true);
    connect(once, &QTimer::timeout, this, [this, once, id, deleteCopy, answer] {
        once->deleteLater();
        finishSignOut(id, deleteCopy, answer);
    });
    once->start(farewell);
    whenDone<void>(found->second->endSession(), once, [once](const Result<void> &) { once->start(0); });
    return answer.future();
}

void StudioAccounts::finishSignOut(const AccountId &id, bool deleteCopy, const Answer<void> &answer)
{
    close(id);
    m_fresh.remove(id);
    const RegisteredAccount *found = m_registry.find(id);
    if (!found) {
        answer(Result<void>());
        return;
    }
    RegisteredAccount account = *found;
    account.signedIn = false;
    account.identity.certificate = {};
    m_certificates.remove(account.identity.url.toString());
    account.removeSecrets = true; // until they are surely gone
    if (deleteCopy) {
        account.hasCopy = false;
        QDir(m_registry.folderOf(id)).removeRecursively();
    }
    const auto stored = m_registry.store(account);
    emit knownChanged();
    if (!stored)
        return answer(stored);
    removeSecrets(account, answer);
}

void StudioAccounts::removeSecrets(const RegisteredAccount &account, const Answer<void> &answer)
{
    SecretStore &store = storeOf(account.identity);
    const AccountId id = account.identity.id;
    whenDone<void>(store.remove(id, QLatin1String(secret::session)), this,
                   [this, &store, id, answer](const Result<void> &session) {
                       whenDone<void>(store.remove(id, QLatin1String(secret::apiKey)), this,
                                      [this, id, answer, session](const Result<void> &key) {
                                          const Result<void> done = session ? key : session;
                                          const RegisteredAccount *now = m_registry.find(id);
                                          // Signed in again in the meantime: the secret is a new one.
                                          if (!done || !now || now->signedIn)
                                              return answer(done);
                                          RegisteredAccount settled = *now;
                                          settled.removeSecrets = false;
                                          answer(m_registry.store(settled));
                                      });
                   });
}

void StudioAccounts::removeLeftSecrets()
{
    for (const RegisteredAccount &account : QList(m_registry.accounts())) {
        if (account.removeSecrets && !account.signedIn)
            removeSecrets(account, Answer<void>());
    }
}

} // namespace callboard
