// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/secrets/secretstore.h"
#include "models/sync/accountregistry.h"
#include "models/sync/accounts.h"
#include "models/sync/studiovisit.h"
#include "models/sync/syncedaccount.h"

#include <QThread>
#include <functional>
#include <future>
#include <map>
#include <memory>

namespace callboard
{

//! What StudioAccounts is made of. The references outlive it.
struct AccountsSetup {
    QString dataFolder; //!< accounts.json, and a folder for each account
    StudioApiFactory makeApi;
    SecretStore &system; //!< for sessions that are to last
    SecretStore &memory; //!< for sessions of this run only
    const Clock &clock;
    //! Open accounts show their copy, and sync only from beginSyncing() on: the first paint comes first.
    bool syncLater = false;
};

//! \brief The real Accounts: a registry in the data folder, and one SyncedAccount for each account that is
//! open.
class StudioAccounts final : public Accounts
{
    Q_OBJECT
public:
    explicit StudioAccounts(AccountsSetup setup, QObject *parent = nullptr);
    ~StudioAccounts() override;

    [[nodiscard]] QList<KnownStudio> known() const override;
    [[nodiscard]] AccountId lastUsed() const override;
    [[nodiscard]] Account *open(const AccountId &id) override;

    [[nodiscard]] Result<void> trustCertificate(const StudioUrl &url,
                                                const CertificateId &certificate) override;
    [[nodiscard]] QFuture<Result<StudioInfo>> reach(const StudioUrl &url) override;
    [[nodiscard]] QFuture<Result<AccountId>> signIn(const SignInRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> requestPasswordReset(const StudioUrl &url,
                                                             const QString &login) override;
    [[nodiscard]] QFuture<Result<void>> signOut(const AccountId &id, bool deleteCopy) override;
    void forget(const StudioUrl &url) override;

    //! Has \a elsewhere, another thread, read the copy of the account that was used last; open() waits for
    //! it. For the start of the program, which has other things to do meanwhile.
    void readAhead(const std::function<void(std::function<void()>)> &elsewhere);
    //! See AccountsSetup::syncLater.
    void beginSyncing();

    //! What went wrong with accounts.json, if anything.
    [[nodiscard]] const Result<void> &loaded() const { return m_loaded; }

private:
    using Visit = std::shared_ptr<StudioVisit>;
    [[nodiscard]] Visit visit(const StudioUrl &url);
    [[nodiscard]] CertificateId certificateAt(const StudioUrl &url) const;
    void entered(const SignInRequest &request, const Visit &visit, const StudioVisit::Entered &entered,
                 const Answer<AccountId> &answer);
    [[nodiscard]] Result<AccountId> admit(const RegisteredAccount &account, const NewSession &session);
    [[nodiscard]] SecretStore &storeOf(const AccountIdentity &identity) const;
    void close(const AccountId &id);
    void finishSignOut(const AccountId &id, bool deleteCopy, const Answer<void> &answer);
    void removeSecrets(const RegisteredAccount &account, const Answer<void> &answer);
    void removeLeftSecrets();
    [[nodiscard]] AccountSnapshot copyOf(const AccountIdentity &identity);
    //! What is shown of an account before it is opened.
    void remember(const AccountId &id, const SyncedAccount &account);

    AccountsSetup m_setup;
    AccountRegistry m_registry;
    Result<void> m_loaded;
    std::future<AccountSnapshot> m_ahead; //!< the copy of m_aheadOf
    AccountId m_aheadOf;
    QThread m_visitThread;
    std::unique_ptr<QObject> m_visitor; //!< who waits for the answers of visits
    std::map<AccountId, std::unique_ptr<SyncedAccount>> m_open;
    QHash<QString, CertificateId> m_certificates; //!< trusted in this run, by address
    QHash<AccountId, NewSession> m_fresh; //!< of sessions that began in this run and were not opened yet
};

} // namespace callboard
