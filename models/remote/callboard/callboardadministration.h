// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/administrationapi.h"

namespace callboard
{

class HttpClient;
struct HttpRequest;

//! \brief Administration of Callboard's own server (docs/protocol.md, "Administration"). Part of
//! CallboardApi, on its thread.
class CallboardAdministration final : public AdministrationApi
{
public:
    //! \a http outlives this object.
    explicit CallboardAdministration(HttpClient &http) : m_http(http) {}

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
    [[nodiscard]] QFuture<Result<Record>> changed(HttpRequest request, const IdempotencyKey &key);

    HttpClient &m_http;
};

} // namespace callboard
