// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/administrationapi.h"
#include "models/sync/insistence.h"
#include "models/sync/syncengine.h"

#include <QElapsedTimer>

namespace callboard
{

//! \brief What an administrator does, with the server's answer. One key for each action: it is asked again
//! with the same one until it is known what became of it (Insistence). What it brought is in the mirror and
//! announced when the answer is given. On the account's thread, beside its engine.
class AdministrationActions : public QObject
{
    Q_OBJECT
public:
    explicit AdministrationActions(SyncEngine &engine, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<InvitationOutcome>>> invite(const InvitationRequest &request);
    [[nodiscard]] QFuture<Result<void>> resendInvitation(const RecordId &user);
    [[nodiscard]] QFuture<Result<void>> revokeInvitation(const RecordId &user);
    [[nodiscard]] QFuture<Result<void>> changeUser(const RecordId &user, const QList<FieldChange> &changes);
    [[nodiscard]] QFuture<Result<void>> disable(const RecordId &user);
    [[nodiscard]] QFuture<Result<void>> enable(const RecordId &user);
    [[nodiscard]] QFuture<Result<void>> deleteUser(const RecordId &user);
    [[nodiscard]] QFuture<Result<void>> sendPasswordReset(const RecordId &user);
    [[nodiscard]] QFuture<Result<SeatQuote>> quoteSeats(int count);
    [[nodiscard]] QFuture<Result<Purchase>> buySeats(int count, const Money &price);
    [[nodiscard]] QFuture<Result<void>> changeSettings(const QList<FieldChange> &changes);
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next, int limit);
    [[nodiscard]] QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter);
    [[nodiscard]] QFuture<Result<QByteArray>> exportUsers();
    [[nodiscard]] QFuture<Result<ImportReport>> checkImport(const QByteArray &csv);
    [[nodiscard]] QFuture<Result<ImportReport>> importUsers(const QByteArray &csv, const QString &digest);

private:
    template<typename T>
    struct Task {
        std::function<QFuture<Result<T>>(AdministrationApi &)> call;
        Answer<T> answer;
        Insistence insistence = {};
        QElapsedTimer since = {};
    };

    //! Once.
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> ask(Call call);
    //! With one key, until it is known.
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> insist(Call call, const IdempotencyKey &key = IdempotencyKey::create());
    template<typename T>
    void attempt(const std::shared_ptr<Task<T>> &task);
    //! insist(), and then \a effect takes what it brought.
    template<typename T, typename Call, typename Effect>
    [[nodiscard]] QFuture<Result<void>> act(Call call, Effect effect);
    //! insist(), and answer when these have come, too. What would be done twice if it were asked for twice,
    //! so \a action, which names all of it, keeps its key while its outcome is not known (OpenKeys).
    template<typename T, typename Call>
    [[nodiscard]] QFuture<Result<T>> actAndPull(const QList<Collection> &collections,
                                                const QByteArray &action, Call call);
    template<typename Call>
    [[nodiscard]] QFuture<Result<void>> actOnUser(Call call);
    template<typename Call>
    [[nodiscard]] QFuture<Result<void>> removeUser(const RecordId &user, Call call);
    [[nodiscard]] Result<AdministrationApi *> api() const;

    SyncEngine &m_engine;
    OpenKeys m_openKeys;
};

} // namespace callboard
