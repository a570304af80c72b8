// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/sync/account.h"
#include "models/sync/accountidentity.h"
#include "models/sync/accountsnapshot.h"

#include <QThread>

namespace callboard
{

class AccountActions;
class AdministrationActions;
class SyncedAdministration;
class SyncEngine;
struct EngineSetup;

//! \brief The real account: a snapshot on the GUI thread, and everything else on a thread of its own, which
//! it owns.
//!
//! It is made of the copy that is on this computer (no network, no keychain), so a page can be painted at
//! once.
class SyncedAccount final : public Account
{
    Q_OBJECT
public:
    //! \a copy: see readSnapshot(). \a session: one that has just begun and is in the store already.
    SyncedAccount(const EngineSetup &setup, AccountSnapshot copy,
                  const std::optional<NewSession> &session = std::nullopt, QObject *parent = nullptr);
    //! Ends the requests and waits for the transaction that is under way.
    ~SyncedAccount() override;

    //! Begins to sync, and to answer what was asked meanwhile. Once.
    void start();

    [[nodiscard]] AccountId id() const override { return m_identity.id; }
    [[nodiscard]] StudioUrl studioUrl() const override { return m_identity.url; }
    [[nodiscard]] StudioInfo studio() const override;
    [[nodiscard]] bool sessionOnly() const override { return !m_identity.keep; }

    [[nodiscard]] StudioFacts studioFacts() const override;
    [[nodiscard]] Administration *administration() const override;
    [[nodiscard]] ShownProfile profile() const override { return m_snapshot.profile; }
    [[nodiscard]] SyncStatus status() const override { return m_status; }
    [[nodiscard]] QList<WaitingChange> waitingChanges() const override { return m_snapshot.waiting; }
    [[nodiscard]] QList<FieldConflict> conflicts() const override { return m_snapshot.conflicts; }
    [[nodiscard]] QStringList mergedFields() const override { return m_snapshot.merged; }

    [[nodiscard]] QFuture<Result<void>> edit(const QList<FieldEditRequest> &edits) override;
    [[nodiscard]] QFuture<Result<void>> setPicture(const QImage &picture) override;
    [[nodiscard]] QFuture<Result<void>> clearPicture() override;
    [[nodiscard]] QFuture<Result<void>> undo(qint64 waitingChange) override;
    [[nodiscard]] QFuture<Result<void>> undoAll() override;
    [[nodiscard]] QFuture<Result<void>> resolve(const QHash<qint64, Keep> &choices) override;
    [[nodiscard]] QFuture<Result<void>> retry(qint64 waitingChange) override;

    [[nodiscard]] QFuture<Result<QImage>> picture(const PictureId &id, int side) override;

    [[nodiscard]] QFuture<Result<void>> changePassword(const QByteArray &current,
                                                       const QByteArray &wished) override;
    [[nodiscard]] QFuture<Result<ApiKey>> apiKey() override;
    [[nodiscard]] QFuture<Result<QByteArray>> regenerateApiKey() override;
    [[nodiscard]] QFuture<Result<QByteArray>> storedApiKey() override;
    [[nodiscard]] QFuture<Result<QList<Session>>> sessions() override;
    [[nodiscard]] QFuture<Result<void>> revokeSession(const SessionId &id) override;
    [[nodiscard]] QFuture<Result<void>> signInAgain(const QByteArray &password) override;

    //! See Accounts::trustCertificate().
    void trustCertificate(const CertificateId &certificate);
    //! Ends the server's session (best effort); for signing out.
    [[nodiscard]] QFuture<Result<void>> endSession();

public slots:
    void syncNow() override;
    void acknowledgeDamage() override;
    void setInFront(bool inFront) override;

private:
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> act(Call call);
    template<typename Change>
    [[nodiscard]] QFuture<Result<void>> change(Change change);
    void take(const AccountSnapshot &snapshot);
    void setAdministrator(bool administrator);

    AccountIdentity m_identity;
    QString m_folder;
    SecretStore &m_store;
    AccountSnapshot m_snapshot;
    SyncStatus m_status;
    QThread m_thread;
    SyncEngine *m_engine = nullptr;                           //!< lives and dies on m_thread
    AccountActions *m_actions = nullptr;                      //!< child of the engine
    AdministrationActions *m_administrationActions = nullptr; //!< child of the engine
    std::unique_ptr<SyncedAdministration> m_administration;
};

} // namespace callboard
