// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/sync/accountfiles.h"
#include "models/sync/accountidentity.h"
#include "models/sync/backoff.h"
#include "models/sync/leaderlock.h"
#include "models/sync/puller.h"
#include "models/sync/pusher.h"
#include "models/sync/sidecollections.h"
#include "models/sync/syncfacts.h"
#include "models/sync/tokenkeeper.h"
#include "models/sync/waiter.h"

namespace callboard
{

//! What an engine is made of. The references outlive it.
struct EngineSetup {
    AccountIdentity identity;
    QString folder; //!< of this account
    StudioApiFactory makeApi;
    SecretStore &store; //!< lives on the GUI thread
    const Clock &clock;
    std::function<double()> random; //!< from 0 up to 1
    Database::Gate gate = {};       //!< for tests
};

//! \brief The state machine of one account (picture: docs/sync.md): pull, then send what waits, then listen;
//! after a failure wait, and begin with a pull again, so that nothing is sent blindly into a dead network.
//!
//! Lives on the account's thread and owns everything there: files, adapter, tokens, timers. start() first.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    explicit SyncEngine(EngineSetup setup, QObject *parent = nullptr);
    ~SyncEngine() override;

    void start();
    //! Call it before start().
    void startWith(const NewSession &session);

    void syncNow();
    void acknowledgeDamage();
    void setInFront(bool inFront);
    void keychainChanged(KeychainState state);
    //! Look at the clock now.
    void checkTime();

    //! Runs one change of the outbox and shows its effect; the answer is ready when it is on the disk.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(OutboxQueue &)> &change);

    //! The adapter, for actions; nullptr where this process does not lead or the files could not be opened.
    [[nodiscard]] StudioApi *api() const { return m_api.get(); }
    [[nodiscard]] const AccountFiles *files() const { return m_files.get(); }
    //! Everything but the profile; nullptr as api().
    [[nodiscard]] SideCollections *side() const { return m_side.get(); }
    //! Announces the users, as soon as they can be read; see UserAnnouncer.
    void openUsers(int round);
    //! Why there is no api().
    [[nodiscard]] Error notAvailable() const;

    //! See StudioApi::trustCertificate(); tries again at once.
    void trustCertificate(const CertificateId &certificate);
    [[nodiscard]] QFuture<Result<void>> signInAgain(const QByteArray &password);
    //! Ends the server's session if that is quick.
    [[nodiscard]] QFuture<Result<void>> endSession();
    //! An action failed: if it is about the session, it concerns syncing too.
    void notice(const Error &error);

signals:
    void snapshotChanged(const callboard::AccountSnapshot &snapshot);
    void statusChanged(const callboard::SyncStatus &status);
    // See SideCollections and UserAnnouncer.
    void administrationTaken(const callboard::AdministrationSnapshot &snapshot);
    void usersArrived(int round, const QList<callboard::User> &users);
    void usersGone(int round, const QList<callboard::RecordId> &users);
    void usersProgressChanged(int round, const callboard::UsersProgress &progress);

private:
    enum class Doing { Nothing, Pulling, Pushing };

    void lead();
    void openFiles();
    void assemble();
    void assembleSide();
    void follow();
    void wake();
    void step();
    void pulled(const Result<void> &result);
    void pushed(const PushOutcome &outcome);
    void poked(const QList<Collection> &collections, bool anything);
    void sideEnded(const std::optional<Error> &grave);
    void succeeded();
    void failed(const Error &error);
    void askStudio();
    void fetchOwnPicture();
    void sessionKept();
    [[nodiscard]] bool isPaused() const;
    void publish();
    void publishStatus();

    EngineSetup m_setup;
    LeaderLock m_lock;
    TokenKeeper m_tokens;
    Backoff m_backoff;
    Alarm m_retryAlarm;
    Alarm m_leadAlarm;
    std::unique_ptr<AccountFiles> m_files;
    std::unique_ptr<StudioApi> m_api;
    std::unique_ptr<Puller> m_puller;
    std::unique_ptr<Pusher> m_pusher;
    std::unique_ptr<Waiter> m_waiter;
    std::unique_ptr<SideCollections> m_side;
    SyncFacts m_facts;
    SyncStatus m_told;
    Doing m_doing = Doing::Nothing;
    bool m_pullWanted = true;
    bool m_pulledLast = false;
    bool m_stepQueued = false;
    bool m_inFront = true;
    bool m_studioAsked = false;
    int m_usersRound = 0; //!< of the last openUsers()
    //! Begun by signing in: the store has a secret that outbox.db has not noted yet.
    std::optional<StudioInfo> m_newSession;
};

} // namespace callboard
