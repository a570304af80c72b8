// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/administrationapi.h"
#include "tests/support/fakestudio.h"

namespace callboard
{

class FakeStudioApi;

//! \brief What an administrator asks of a FakeStudio: it is done to its records, once for each key.
class FakeAdministrationApi final : public AdministrationApi
{
public:
    explicit FakeAdministrationApi(FakeStudioApi &api) : m_api(api) {}

    [[nodiscard]] QFuture<Result<QList<InvitationOutcome>>> invite(const IdempotencyKey &key,
                                                                   const InvitationRequest &request) override;
    [[nodiscard]] QFuture<Result<Record>> resendInvitation(const IdempotencyKey &key,
                                                           const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> revokeInvitation(const IdempotencyKey &key,
                                                         const RecordId &user) override;
    [[nodiscard]] QFuture<Result<Record>> changeUser(const IdempotencyKey &key, const RecordId &user,
                                                     const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<Record>> disable(const IdempotencyKey &key, const RecordId &user) override;
    [[nodiscard]] QFuture<Result<Record>> enable(const IdempotencyKey &key, const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> deleteUser(const IdempotencyKey &key, const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> sendPasswordReset(const IdempotencyKey &key,
                                                          const RecordId &user) override;
    [[nodiscard]] QFuture<Result<SeatQuote>> quoteSeats(int count) override;
    [[nodiscard]] QFuture<Result<Purchase>> buySeats(const IdempotencyKey &key, int count,
                                                     const Money &price) override;
    [[nodiscard]] QFuture<Result<Record>> changeSettings(const IdempotencyKey &key,
                                                         const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                   int limit) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportUsers() override;
    [[nodiscard]] QFuture<Result<ImportReport>> checkImport(const QByteArray &csv) override;
    [[nodiscard]] QFuture<Result<ImportReport>> importUsers(const IdempotencyKey &key, const QByteArray &csv,
                                                            const QString &digest) override;

private:
    //! Changes one record once for a key and answers it as it is then.
    [[nodiscard]] QFuture<Result<Record>> change(const IdempotencyKey &key, Collection collection,
                                                 const RecordId &id,
                                                 const std::function<Result<void>(Record &)> &what);
    template<typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> once(const IdempotencyKey &key, Work work);

    FakeStudioApi &m_api;
};

} // namespace callboard
