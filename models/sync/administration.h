// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/administrationapi.h"

#include <QObject>

namespace callboard
{

//! How far the copy of the studio's users is.
struct UsersProgress {
    enum class Phase {
        NotAsked, //!< nobody has called openUsers()
        Reading,  //!< from this computer's copy
        Fetching, //!< for the first time (or anew) from the studio; rows arrive meanwhile
        Ready,    //!< all are here; changes arrive as they happen
        Stopped,  //!< the person has cancelled fetching; resumeUsers() goes on where it stopped
        Failed,   //!< see problem; goes on by itself where that helps
    };

    Phase phase = Phase::NotAsked;
    qint64 done = 0;  //!< not told when Ready
    qint64 total = 0; //!< 0: not known
    QString problem;

    friend bool operator==(const UsersProgress &, const UsersProgress &) = default;
};

//! \brief An administrator's side of an account: the studio's users, seats, purchases and settings from this
//! computer's copy, and what can be done to them with the studio's answer only.
//!
//! Lives on the GUI thread and never blocks it. Owned by its Account, which has one only while the person is
//! an administrator (Account::administration()). Actions are online-only, never queued, safe to repeat: a
//! lost answer is asked for again with the same key before an action fails. When an action has succeeded,
//! what it changed is in the copy and has been announced by the signals below.
class Administration : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! \brief From now on all users are announced by usersArrived(): first those of this computer's copy, in
    //! pieces of at most 1,000, then what changes. Call it again (a second page) to hear all from the
    //! beginning; for those who have heard them already nothing changes by that.
    virtual void openUsers() = 0;
    //! Stops a first fetching. What has come stays.
    virtual void stopUsers() = 0;
    virtual void resumeUsers() = 0;
    [[nodiscard]] virtual UsersProgress usersProgress() const = 0;

    //! Nothing until they were fetched for the first time.
    [[nodiscard]] virtual std::optional<Seats> seats() const = 0;
    [[nodiscard]] virtual QList<Purchase> purchases() const = 0; //!< newest first
    [[nodiscard]] virtual std::optional<StudioSettings> settings() const = 0;
    //! Why one of these did not come the last time the studio was asked, for a reason that concerns nothing
    //! else; it is asked for again. What is here stays. Of the users also UsersProgress tells.
    [[nodiscard]] virtual std::optional<Error> problem(Collection collection) const = 0;

    [[nodiscard]] virtual QFuture<Result<QList<InvitationOutcome>>>
    invite(const InvitationRequest &request) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> resendInvitation(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> revokeInvitation(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> changeUser(const RecordId &user,
                                                           const QList<FieldChange> &changes) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> disable(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> enable(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> deleteUser(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> sendPasswordReset(const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<SeatQuote>> quoteSeats(int count) = 0;
    [[nodiscard]] virtual QFuture<Result<Purchase>> buySeats(int count, const Money &price) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> changeSettings(const QList<FieldChange> &changes) = 0;
    [[nodiscard]] virtual QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                           int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter) = 0;
    [[nodiscard]] virtual QFuture<Result<QByteArray>> exportUsers() = 0;
    [[nodiscard]] virtual QFuture<Result<ImportReport>> checkImport(const QByteArray &csv) = 0;
    [[nodiscard]] virtual QFuture<Result<ImportReport>> importUsers(const QByteArray &csv,
                                                                    const QString &digest) = 0;

signals:
    //! New ones, or ones that have changed.
    void usersArrived(const QList<callboard::User> &users);
    void usersGone(const QList<callboard::RecordId> &users);
    void usersProgressChanged();
    void seatsChanged();
    void purchasesChanged();
    void settingsChanged();
    void problemsChanged();
};

} // namespace callboard
