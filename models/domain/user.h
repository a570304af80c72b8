// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

namespace callboard
{

//! Where a person stands with the studio. Invited and active ones hold a seat.
enum class UserState { Invited, Active, Disabled };

[[nodiscard]] QString toString(UserState state);
[[nodiscard]] std::optional<UserState> userStateFromString(QStringView name);

//! The mail that asks somebody in, while it has not been answered.
struct Invitation {
    QDateTime sentAt;
    QDateTime expiresAt;
    QString by; //!< name of the administrator who sent it

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

//! \brief A person's record, as an administrator sees it (docs/protocol.md, "Users"). A plain value.
struct User {
    RecordId id;
    qint64 version = 0;
    QString username;
    QString firstName; //!< empty until the invitation is accepted
    QString lastName;
    QString email;
    Role role = Role::Artist;
    QString department; //!< may be empty
    UserState state = UserState::Active;
    PictureId picture; //!< invalid when there is none
    IdentityKind identity = IdentityKind::Local;
    QString identityName;
    QStringList ownedFields; //!< fields that the identity owns: nobody changes them here
    QDateTime createdAt;
    QDateTime lastActiveAt; //!< invalid when never; a few minutes coarse
    QDateTime disabledAt;   //!< invalid unless disabled
    std::optional<Invitation> invitation;

    //! The name, or the address of somebody who has not said theirs yet.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool holdsSeat() const { return state != UserState::Disabled; }

    //! A member that is absent or of a wrong type is an error (ErrorKind::Protocol).
    [[nodiscard]] static Result<User> fromRecord(const Record &record);
    [[nodiscard]] QJsonObject toJson() const; //!< the fields, without id and version

    friend bool operator==(const User &, const User &) = default;
};

} // namespace callboard
