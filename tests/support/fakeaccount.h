// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "tests/support/fakeadministration.h"

namespace callboard
{

//! \brief An account that a test scripts. It keeps its promises (edits show at once, wait while offline, can
//! be undone), but there is no server: "they" are the test. Public members are what it shows; change them and
//! emit, or call the functions below.
class FakeAccount final : public Account
{
public:
    explicit FakeAccount(QObject *parent = nullptr);

    ShownProfile shown;
    SyncStatus syncStatus;
    StudioInfo info;
    StudioUrl url;
    QList<WaitingChange> changes;
    QList<FieldConflict> clashes;
    QStringList merged;
    QHash<PictureId, QImage> pictures;
    QList<Session> devices;
    ApiKey key;
    QByteArray keyHere;
    QByteArray password = "stage door keeper";
    bool inMemoryOnly = false;
    ProfileLayout layout = ProfileLayout::usual();
    FakeAdministration *lumen = nullptr; //!< after becomeAdministrator()
    FakeAnswers answers;

    //! The profile of Mia Tanaka at Lumen Studio, loaded and saved.
    void becomeMia();
    //! Mia is an administrator of Lumen Studio.
    void becomeAdministrator();
    //! Another administrator has taken the right away.
    void ceaseToBeAdministrator();
    void setState(SyncState state);
    //! Somebody else changes a field on the server while nothing waits here.
    void changeElsewhere(const QString &field, const QJsonValue &value);
    //! Somebody else changed a field that waits here.
    void clash(const QString &field, const QJsonValue &theirs, const QString &by, const QDateTime &at);
    //! Everything that waits reaches the server.
    void sendAll();

    [[nodiscard]] AccountId id() const override { return m_id; }
    [[nodiscard]] StudioUrl studioUrl() const override { return url; }
    [[nodiscard]] StudioInfo studio() const override { return info; }
    [[nodiscard]] bool sessionOnly() const override { return inMemoryOnly; }
    [[nodiscard]] ShownProfile profile() const override { return shown; }
    [[nodiscard]] StudioFacts studioFacts() const override { return {info.name, layout}; }
    [[nodiscard]] Administration *administration() const override { return lumen; }
    [[nodiscard]] SyncStatus status() const override { return syncStatus; }
    [[nodiscard]] QList<WaitingChange> waitingChanges() const override { return changes; }
    [[nodiscard]] QList<FieldConflict> conflicts() const override { return clashes; }
    [[nodiscard]] QStringList mergedFields() const override { return merged; }

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

    void syncNow() override;
    void acknowledgeDamage() override;
    void setInFront(bool inFront) override;

private:
    [[nodiscard]] QJsonValue shownValue(const QString &field) const;
    void show(const QString &field, const QJsonValue &value);
    void apply(const FieldEditRequest &edit);
    void settle();

    AccountId m_id = AccountId::create();
    qint64 m_nextChange = 1;
};

} // namespace callboard
