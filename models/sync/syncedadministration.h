// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "models/sync/administrationsnapshot.h"

namespace callboard
{

class AdministrationActions;
class SyncEngine;

//! \brief The real Administration: a snapshot on the GUI thread; users pass through from the account's
//! thread, where everything else is. Owned by SyncedAccount. Until the engine has taken a snapshot, the copy
//! on this computer answers; it is read when it is first asked for, because most starts do not show it.
class SyncedAdministration final : public Administration
{
    Q_OBJECT
public:
    //! \a engine and \a actions live on the account's thread and outlive this object. \a folder: the
    //! account's, with the copy.
    SyncedAdministration(SyncEngine &engine, AdministrationActions &actions, QString folder,
                         QObject *parent = nullptr);
    ~SyncedAdministration() override;

    void openUsers() override;
    void stopUsers() override;
    void resumeUsers() override;
    [[nodiscard]] UsersProgress usersProgress() const override { return m_progress; }

    [[nodiscard]] std::optional<Seats> seats() const override { return snapshot().seats; }
    [[nodiscard]] QList<Purchase> purchases() const override { return snapshot().purchases; }
    [[nodiscard]] std::optional<StudioSettings> settings() const override { return snapshot().settings; }
    [[nodiscard]] std::optional<Error> problem(Collection collection) const override;

    [[nodiscard]] QFuture<Result<QList<InvitationOutcome>>> invite(const InvitationRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> resendInvitation(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> revokeInvitation(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> changeUser(const RecordId &user,
                                                   const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<void>> disable(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> enable(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> deleteUser(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> sendPasswordReset(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<SeatQuote>> quoteSeats(int count) override;
    [[nodiscard]] QFuture<Result<Purchase>> buySeats(int count, const Money &price) override;
    [[nodiscard]] QFuture<Result<void>> changeSettings(const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                   int limit) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportUsers() override;
    [[nodiscard]] QFuture<Result<ImportReport>> checkImport(const QByteArray &csv) override;
    [[nodiscard]] QFuture<Result<ImportReport>> importUsers(const QByteArray &csv,
                                                            const QString &digest) override;

private:
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> act(Call call);
    [[nodiscard]] const AdministrationSnapshot &snapshot() const;
    void take(const AdministrationSnapshot &snapshot);
    void takeProgress(int round, const UsersProgress &progress);
    void tellTaken(int round);

    SyncEngine *m_engine;
    AdministrationActions *m_actions;
    QString m_folder;
    mutable std::optional<AdministrationSnapshot> m_snapshot; //!< nothing: nobody has asked yet
    UsersProgress m_progress;
    int m_round = 0; //!< counts openUsers()
};

} // namespace callboard
