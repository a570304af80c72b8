// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/sync/administrationsnapshot.h"
#include "models/sync/alarm.h"
#include "models/sync/backoff.h"
#include "models/sync/puller.h"
#include "models/sync/userannouncer.h"
#include "models/sync/userpuller.h"

#include <map>
#include <set>

namespace callboard
{

//! \brief Everything that is mirrored beside the profile: the studio's facts, and for administrators seats,
//! settings, purchases and users. One pull at a time, beside the engine's own work, which it never holds up;
//! the engine says when (begin()). A failure that concerns one of them alone (an answer that cannot be used,
//! a fault of the server's) puts off that one and no other.
//!
//! On the account's thread. Part of SyncEngine.
class SideCollections : public QObject
{
    Q_OBJECT
public:
    SideCollections(StudioApi &api, AccountFiles &files, const Clock &clock,
                    const std::function<double()> &random, QObject *parent = nullptr);

    void want(const QList<Collection> &collections);
    void wantAll();
    //! Try now: there is a reason to hope.
    void forgive();
    //! Begins the next pull, if none is under way and one is due.
    void begin();
    void checkTime() { m_alarm.check(); }

    //! Who is no administrator has nothing of theirs.
    void setAdministrator(bool administrator);
    [[nodiscard]] bool isAdministrator() const { return m_administrator; }

    void openUsers(int round) { m_announcer.open(round); }
    void pieceTaken(int round) { m_announcer.pieceTaken(round); }
    //! Stops the first fetching, also over a restart; what is complete follows the studio in any case.
    void stopUsers();
    void resumeUsers();
    //! Emits snapshotTaken().
    void publish();

    //! What an action has brought: into the mirror, and announced.
    [[nodiscard]] Result<void> takeUser(const Record &record);
    [[nodiscard]] Result<void> takeSettings(const Record &record);
    [[nodiscard]] Result<void> dropUser(const RecordId &user);
    //! Pulls these now; answers when that has ended, well or not, after five seconds at the latest.
    [[nodiscard]] QFuture<Result<void>> pulled(const QList<Collection> &collections);

    [[nodiscard]] const UserAnnouncer &announcer() const { return m_announcer; }
    //! Of the first one that has not come of late for a reason of its own.
    [[nodiscard]] std::optional<Error> problem() const;

signals:
    void studioArrived();
    void snapshotTaken(const callboard::AdministrationSnapshot &snapshot);
    //! A pull has ended; \a grave concerns the account as a whole.
    void ended(const std::optional<callboard::Error> &grave);
    //! There may be something to begin.
    void due();
    //! The studio says that this person is no administrator.
    void forbidden();

private:
    struct Attempts {
        Backoff backoff;
        std::optional<Error> problem = {}; //!< of this collection alone
    };
    struct Waiting {
        std::set<Collection> left;
        Answer<void> answer;
    };

    [[nodiscard]] bool mayPull(Collection collection) const;
    [[nodiscard]] QList<Collection> pending() const; //!< in their order
    void finish(Collection collection, const Result<bool> &more);
    void arrived(Collection collection);
    void setStopped(bool stopped);
    [[nodiscard]] std::optional<Error> failed(Collection collection, const Error &error);
    void settle();

    StudioApi &m_api;
    AccountFiles &m_files;
    std::map<Collection, Attempts> m_attempts;
    Alarm m_alarm;
    Puller m_puller;
    UserPuller m_users;
    UserAnnouncer m_announcer;
    std::set<Collection> m_wanted;
    std::optional<Collection> m_pulling;
    QList<std::shared_ptr<Waiting>> m_waiting;
    bool m_administrator = false;
    bool m_stopped = false;
};

} // namespace callboard
