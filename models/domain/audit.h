// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDateTime>

namespace callboard
{

//! \brief One line of the audit log: who did what to whom, from where. Never changed once written.
struct AuditEntry {
    RecordId id;
    QDateTime at;
    RecordId actor;      //!< invalid: the server itself, or nobody who is signed in
    QString actorName;   //!< as it was then
    QString action;      //!< see namespace audit
    RecordId subject;    //!< the user it was about; invalid: the studio
    QString subjectName; //!< as it was then
    QJsonObject before;  //!< the fields that changed
    QJsonObject after;
    QString address;      //!< network address it came from
    bool refused = false; //!< it was tried, and not done

    [[nodiscard]] static Result<AuditEntry> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! The actions that are logged.
namespace audit
{
inline constexpr auto invited = "user.invited";
inline constexpr auto invitationResent = "user.invitation-resent";
inline constexpr auto invitationRevoked = "user.invitation-revoked";
inline constexpr auto invitationAccepted = "user.invitation-accepted";
inline constexpr auto changed = "user.changed"; //!< role, name, department, …
inline constexpr auto disabled = "user.disabled";
inline constexpr auto enabled = "user.enabled";
inline constexpr auto deleted = "user.deleted";
inline constexpr auto passwordReset = "user.password-reset";
inline constexpr auto imported = "users.imported";
inline constexpr auto exported = "users.exported";
inline constexpr auto seatsBought = "seats.bought";
inline constexpr auto settingsChanged = "settings.changed";
inline constexpr auto auditExported = "audit.exported";
inline constexpr auto refusedRequest = "request.refused"; //!< somebody without the right asked
} // namespace audit

//! All of them, in the order in which a filter lists them.
[[nodiscard]] QStringList auditActions();

//! What of the log is wanted. Empty members: everything.
struct AuditFilter {
    QString text; //!< in the names, case-insensitive
    QStringList actions;
    RecordId subject;
    QDateTime from;
    QDateTime to; //!< exclusive

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

//! A page of it, newest first.
struct AuditPage {
    QList<AuditEntry> items;
    QString next; //!< where to go on; empty at the end

    [[nodiscard]] static Result<AuditPage> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
