// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "server/accounts/passwords.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Somebody who joins the studio: what invitations, create-administrator and the demo studio
//! make.
struct NewUser {
    Profile profile; //!< id, username, names, email, language, timeZone, role, identity …; picture must be in
                     //!< pictures
    QString department;
    QByteArray passwordHash; //!< of hashPassword(); empty when the password lives elsewhere
    QDateTime createdAt;     //!< invalid: now
    QDateTime lastActiveAt;
    UserState state = UserState::Active;  //!< invited and active ones take a seat, which must be there
    std::optional<Invitation> invitation; //!< of somebody who is invited
    RecordId inviter;                     //!< who is named in it
    QDateTime disabledAt;
};

//! Adds the user and puts the profile into the user's own change feed. The names of a login must be free:
//! check with loginIsFree() first where they come from a person.
void addUser(Transaction &transaction, const NewUser &user);
//! The same for many, in few statements.
void addUsers(Transaction &transaction, const QList<NewUser> &users);

//! A username without "@", so that it can never be taken for somebody's email; ErrorKind::Invalid otherwise.
[[nodiscard]] Result<QString> validateUsername(const QString &text);

} // namespace callboard::server
