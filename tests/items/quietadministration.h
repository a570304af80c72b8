// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/sync/administration.h"

namespace callboard
{

//! \brief An Administration that knows nothing and answers every action with NotOffered: the ground for tests
//! of one model. Its signals are the test's to emit.
class QuietAdministration : public Administration
{
public:
    using Administration::Administration;

    void openUsers() override {}
    void stopUsers() override {}
    void resumeUsers() override {}
    [[nodiscard]] UsersProgress usersProgress() const override { return {}; }
    [[nodiscard]] std::optional<Seats> seats() const override { return {}; }
    [[nodiscard]] QList<Purchase> purchases() const override { return {}; }
    [[nodiscard]] std::optional<StudioSettings> settings() const override { return {}; }
    [[nodiscard]] std::optional<Error> problem(Collection) const override { return {}; }

    [[nodiscard]] QFuture<Result<QList<InvitationOutcome>>> invite(const InvitationRequest &) override
    {
        return no<QList<InvitationOutcome>>();
    }
    [[nodiscard]] QFuture<Result<void>> resendInvitation(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<void>> revokeInvitation(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<void>> changeUser(const RecordId &, const QList<FieldChange> &) override
    {
        return no<void>();
    }
    [[nodiscard]] QFuture<Result<void>> disable(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<void>> enable(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<void>> deleteUser(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<void>> sendPasswordReset(const RecordId &) override { return no<void>(); }
    [[nodiscard]] QFuture<Result<SeatQuote>> quoteSeats(int) override { return no<SeatQuote>(); }
    [[nodiscard]] QFuture<Result<Purchase>> buySeats(int, const Money &) override { return no<Purchase>(); }
    [[nodiscard]] QFuture<Result<void>> changeSettings(const QList<FieldChange> &) override
    {
        return no<void>();
    }
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &, const QString &, int) override
    {
        return no<AuditPage>();
    }
    [[nodiscard]] QFuture<Result<QByteArray>> exportAudit(const AuditFilter &) override
    {
        return no<QByteArray>();
    }
    [[nodiscard]] QFuture<Result<QByteArray>> exportUsers() override { return no<QByteArray>(); }
    [[nodiscard]] QFuture<Result<ImportReport>> checkImport(const QByteArray &) override
    {
        return no<ImportReport>();
    }
    [[nodiscard]] QFuture<Result<ImportReport>> importUsers(const QByteArray &, const QString &) override
    {
        return no<ImportReport>();
    }

private:
    template<typename T>
    [[nodiscard]] static QFuture<Result<T>> no()
    {
        Error error;
        error.kind = ErrorKind::NotOffered;
        return answered(Result<T>(error));
    }
};

} // namespace callboard
