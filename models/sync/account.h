// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/domain/session.h"
#include "models/domain/studio.h"
#include "models/domain/studiosettings.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>

namespace callboard
{

class Administration;

//! How things stand between this computer and the studio: one at a time, the gravest.
enum class SyncState {
    Starting,           //!< nothing known yet
    Saved,              //!< everything is on the server
    Sending,            //!< a change is on its way
    Waiting,            //!< changes wait for their turn (the server asked for a pause, or a retry is due)
    Offline,            //!< the studio cannot be reached
    CertificateDoubted, //!< whoever answers at the studio's address cannot prove to be it; see
                        //!< SyncStatus::certificate
    NeedsChoice,        //!< a change meets another one, or was refused: the person chooses
    SignInAgain,        //!< the session is over; the changes are kept
    KeychainTrouble,    //!< the session's secret cannot be read now; see SecretStore
    UpgradeRequired,    //!< this program and the server do not understand each other; the copy here stays
                        //!< readable
};

struct SyncStatus {
    SyncState state = SyncState::Starting;
    int waiting = 0;      //!< changes kept here that the server does not have
    int needChoice = 0;   //!< of these: that wait for the person
    QDateTime lastSynced; //!< UTC; invalid when never
    QDateTime nextTry;    //!< UTC; when the next attempt is due, while offline or waiting
    QString problem;      //!< a sentence for the person: why the account is not as the state would have it
    QString detail;       //!< of the problem, for "Copy details"; no secrets
    QString missing;      //!< a sentence for the person: something beside the profile could not be fetched
    QString damage; //!< a sentence for the person: a file of this computer was damaged, and what was saved
    bool damageRead = false;                          //!< the person has said that this was read
    std::optional<CertificateDoubt> certificate = {}; //!< of CertificateDoubted

    //! Every sentence there is, one behind the other; empty when all is well.
    [[nodiscard]] QString sentences() const;

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

//! The profile as it is shown: what the server has, with the changes laid over it that wait here.
struct ShownProfile {
    bool loaded = false; //!< false: nothing was ever fetched
    Profile profile;
    QSet<QString> waiting;   //!< fields with a change that is not yet on the server
    QSet<QString> conflicts; //!< fields where a choice is needed
    qint64 version = 0;
};

//! One field of a change that waits in the outbox.
struct WaitingChange {
    qint64 id = 0;   //!< names this change in undo(); stays the same over a restart
    QString field;   //!< see namespace field
    QJsonValue from; //!< what it was
    QJsonValue to;   //!< what it will be
    QDateTime madeAt;
    bool sent = false; //!< it has been sent at least once, so undoing it means changing it back
    QString problem;   //!< why it was refused; empty while all is well
};

//! A field that was changed here and elsewhere.
struct FieldConflict {
    qint64 id = 0; //!< the waiting change
    QString field;
    QJsonValue mine;
    QJsonValue theirs;
    QDateTime mineAt;
    QString theirsBy;
    QDateTime theirsAt;
};

enum class Keep { Mine, Theirs };

//! A wished value of one field.
struct FieldEditRequest {
    QString field;
    QJsonValue value;
};

//! \brief One signed-in account, as pages and models see it. The real one is SyncedAccount; tests have a
//! scripted one.
//!
//! Lives on the GUI thread and never blocks it: files and network are on the account's own thread. Futures
//! answer on any thread: use QFuture::then(context, …). An edit's future is ready when the edit is safe on
//! this computer (committed to the outbox), not when the server has it; for that there is SyncStatus.
class Account : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual AccountId id() const = 0;
    [[nodiscard]] virtual StudioUrl studioUrl() const = 0;
    [[nodiscard]] virtual StudioInfo studio() const = 0; //!< last known; name and capabilities
    //! True when the secrets of this account are kept for this run only.
    [[nodiscard]] virtual bool sessionOnly() const = 0;

    [[nodiscard]] virtual ShownProfile profile() const = 0;
    //! What the studio tells all its members; its usual layout until it was fetched.
    [[nodiscard]] virtual StudioFacts studioFacts() const { return {studio().name, ProfileLayout::usual()}; }
    //! Here while this person is an administrator of a studio that offers it, else nullptr.
    [[nodiscard]] virtual Administration *administration() const { return nullptr; }
    [[nodiscard]] virtual SyncStatus status() const = 0;
    [[nodiscard]] virtual QList<WaitingChange> waitingChanges() const = 0;
    [[nodiscard]] virtual QList<FieldConflict> conflicts() const = 0;
    //! Fields that merged by themselves since the last conflict was settled, for "… had no conflict and are
    //! already saved".
    [[nodiscard]] virtual QStringList mergedFields() const = 0;

    // Optimistic: at once on screen, queued, sent when possible
    [[nodiscard]] virtual QFuture<Result<void>> edit(const QList<FieldEditRequest> &edits) = 0;
    //! A square picture of at most 1024 px; it is encoded on a worker.
    [[nodiscard]] virtual QFuture<Result<void>> setPicture(const QImage &picture) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> clearPicture() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> undo(qint64 waitingChange) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> undoAll() = 0;
    //! All choices are made in one step; fields not named stay undecided.
    [[nodiscard]] virtual QFuture<Result<void>> resolve(const QHash<qint64, Keep> &choices) = 0;
    //! Sends a refused change once more.
    [[nodiscard]] virtual QFuture<Result<void>> retry(qint64 waitingChange) = 0;

    //! A picture from this computer's copy, else from the studio. \a side is 64 or 512. The profile's own
    //! picture is here also while it waits to be sent (then \a id is its content).
    [[nodiscard]] virtual QFuture<Result<QImage>> picture(const PictureId &id, int side) = 0;

    // Actions: online only, never queued
    [[nodiscard]] virtual QFuture<Result<void>> changePassword(const QByteArray &current,
                                                               const QByteArray &wished) = 0;
    [[nodiscard]] virtual QFuture<Result<ApiKey>> apiKey() = 0;
    [[nodiscard]] virtual QFuture<Result<QByteArray>> regenerateApiKey() = 0;
    //! The key itself, if it was made on this computer and its keychain can be read; empty if it was made
    //! elsewhere.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> storedApiKey() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Session>>> sessions() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> revokeSession(const SessionId &id) = 0;
    //! After SignInAgain: a new session for the same account; the queue goes on.
    [[nodiscard]] virtual QFuture<Result<void>> signInAgain(const QByteArray &password) = 0;

public slots:
    virtual void syncNow() = 0;
    //! SyncStatus::damage was read.
    virtual void acknowledgeDamage() = 0;
    //! The window came to the front or went away; sets how eagerly the studio is asked.
    virtual void setInFront(bool inFront) = 0;

signals:
    //! studio() or studioFacts()
    void studioChanged();
    //! administration() is another one now. One that goes is deleted after this signal: let go of it.
    void administrationChanged();
    void profileChanged();
    void statusChanged();
    void waitingChangesChanged();
    void conflictsChanged();
};

} // namespace callboard
