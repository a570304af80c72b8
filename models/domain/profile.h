// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDateTime>
#include <QHash>

namespace callboard
{

//! Where a person's password lives. Only local passwords can be changed or reset here (S5).
enum class IdentityKind { Local, Ldap, Oidc };

enum class Role { Administrator, Manager, Supervisor, Artist, Vendor, Reviewer };

[[nodiscard]] QString toString(IdentityKind kind);
[[nodiscard]] std::optional<IdentityKind> identityKindFromString(QStringView name);
[[nodiscard]] QString toString(Role role);
[[nodiscard]] std::optional<Role> roleFromString(QStringView name);

//! The names of the profile's fields, in JSON, in mutations and in the outbox.
namespace field
{
inline constexpr auto firstName = "firstName";
inline constexpr auto lastName = "lastName";
inline constexpr auto email = "email"; //!< confirmed address; read-only, see pendingEmail
inline constexpr auto pendingEmail =
    "pendingEmail";                            //!< wished address, null when none waits for confirmation
inline constexpr auto username = "username";   //!< read-only but for administrators (A3)
inline constexpr auto language = "language";   //!< BCP 47 ("en-GB")
inline constexpr auto timeZone = "timeZone";   //!< IANA ("Europe/Berlin")
inline constexpr auto startPage = "startPage"; //!< id of a page ("account")
inline constexpr auto relativeDates = "relativeDates";
inline constexpr auto picture =
    "picture"; //!< PictureId or null; changed by the picture calls, not by mutations
} // namespace field

//! Who last changed a field, when: what a conflict is explained with.
struct FieldEdit {
    QString by;
    QDateTime at;
};

//! \brief The signed-in person's own record.
struct Profile {
    RecordId id;
    QString username;
    QString firstName;
    QString lastName;
    QString email;
    QString pendingEmail; //!< empty when none waits
    QString language;
    QString timeZone;
    QString startPage;
    bool relativeDates = true;
    PictureId picture; //!< invalid when there is none
    Role role = Role::Artist;
    IdentityKind identity = IdentityKind::Local;
    QString identityName;    //!< the system that owns the password, for people ("Active Directory (LDAP)")
    QString identityUrl;     //!< where that system's fields are edited; may be empty
    QStringList ownedFields; //!< fields that the identity owns: read-only here (A8)
    QDateTime passwordChangedAt;
    QHash<QString, FieldEdit> edits;

    [[nodiscard]] QString displayName() const;

    //! Fields that are absent or of a wrong type are an error (ErrorKind::Protocol): a record is taken whole
    //! or not at all.
    [[nodiscard]] static Result<Profile> fromJson(const RecordId &id, const QJsonObject &fields);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
