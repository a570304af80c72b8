// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "models/domain/mutation.h"
#include "models/domain/seats.h"
#include "models/domain/studiosettings.h"
#include "models/domain/user.h"
#include "models/domain/userimport.h"

#include <QFuture>

namespace callboard
{

//! Whom to invite, all with the same role and department.
struct InvitationRequest {
    QStringList emails;
    Role role = Role::Artist;
    QString department;
};

//! What became of one address.
struct InvitationOutcome {
    enum class Kind { Invited, AlreadyInvited, AlreadyMember, NotAnAddress, DomainNotAllowed };

    QString email;
    Kind kind = Kind::Invited;
};

//! \brief What an administrator can ask of a studio. Part of a StudioApi, with its rules: on the sync thread,
//! every call answers once, none retries. What changes something carries a key, so that repeating it after a
//! cut connection does it once.
//!
//! Error codes beside the usual: no-seats, last-administrator, not-invited, price-changed, import-changed
//! (docs/protocol.md, "Administration").
class AdministrationApi
{
public:
    AdministrationApi() = default;
    virtual ~AdministrationApi() = default;
    Q_DISABLE_COPY_MOVE(AdministrationApi)

    [[nodiscard]] virtual QFuture<Result<QList<InvitationOutcome>>>
    invite(const IdempotencyKey &key, const InvitationRequest &request) = 0;
    [[nodiscard]] virtual QFuture<Result<Record>> resendInvitation(const IdempotencyKey &key,
                                                                   const RecordId &user) = 0;
    //! The person is gone and the seat is free.
    [[nodiscard]] virtual QFuture<Result<void>> revokeInvitation(const IdempotencyKey &key,
                                                                 const RecordId &user) = 0;
    //! Fields of a user: role, department, username, firstName, lastName, email. Refused with
    //! ErrorKind::Conflict (Error::field) when a value is not the one that the administrator saw; the same
    //! with settings.
    [[nodiscard]] virtual QFuture<Result<Record>> changeUser(const IdempotencyKey &key, const RecordId &user,
                                                             const QList<FieldChange> &changes) = 0;
    [[nodiscard]] virtual QFuture<Result<Record>> disable(const IdempotencyKey &key,
                                                          const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<Record>> enable(const IdempotencyKey &key, const RecordId &user) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> deleteUser(const IdempotencyKey &key,
                                                           const RecordId &user) = 0;
    //! Mails the person a link; only where the password lives in this studio.
    [[nodiscard]] virtual QFuture<Result<void>> sendPasswordReset(const IdempotencyKey &key,
                                                                  const RecordId &user) = 0;

    [[nodiscard]] virtual QFuture<Result<SeatQuote>> quoteSeats(int count) = 0;
    //! Buys at the price that was quoted, or not at all.
    [[nodiscard]] virtual QFuture<Result<Purchase>> buySeats(const IdempotencyKey &key, int count,
                                                             const Money &price) = 0;

    [[nodiscard]] virtual QFuture<Result<Record>> changeSettings(const IdempotencyKey &key,
                                                                 const QList<FieldChange> &changes) = 0;

    [[nodiscard]] virtual QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                           int limit) = 0;
    //! The log as CSV (UTF-8).
    [[nodiscard]] virtual QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter) = 0;
    //! All users as CSV (UTF-8).
    [[nodiscard]] virtual QFuture<Result<QByteArray>> exportUsers() = 0;
    //! What importing this file would do. Nothing is changed.
    [[nodiscard]] virtual QFuture<Result<ImportReport>> checkImport(const QByteArray &csv) = 0;
    //! Does what the report with that digest has shown, or nothing (import-changed).
    [[nodiscard]] virtual QFuture<Result<ImportReport>>
    importUsers(const IdempotencyKey &key, const QByteArray &csv, const QString &digest) = 0;
};

} // namespace callboard
