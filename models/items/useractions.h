// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QCoreApplication>
#include <QFuture>

namespace callboard
{

class Administration;

//! Something that can be done to a user.
struct UserAction {
    enum class Kind {
        ChangeRole,
        ResendInvitation,
        RevokeInvitation,
        SendPasswordReset,
        Disable,
        Enable,
        Delete,
    };

    Kind kind = Kind::Disable;
    Role role = Role::Artist; //!< ChangeRole: the new one

    friend bool operator==(const UserAction &, const UserAction &) = default;
};

//! \brief The actions: whether they make sense for somebody, how they are asked for, what undoes them, and
//! how they are said. GUI thread. Texts name people: show them as plain text.
class UserActions
{
    Q_DECLARE_TR_FUNCTIONS(callboard::UserActions)
public:
    //! \brief Why that cannot be done to this person, as a sentence; empty when it can.
    //! \a activeAdministrators: how many the studio has (UserListModel::activeAdministrators()). The server
    //! has the last word.
    [[nodiscard]] static QString whyNot(const UserAction &action, const User &user, int activeAdministrators);
    //! Asks the studio for it.
    [[nodiscard]] static QFuture<Result<void>> perform(Administration &administration, const User &user,
                                                       const UserAction &action);
    //! What makes it undone, for somebody who was like this before. Nothing: it cannot be undone.
    [[nodiscard]] static std::optional<UserAction> reverse(const UserAction &action, const User &before);

    //! "Disabling user 2 of 5…"
    [[nodiscard]] static QString progress(const UserAction &action, int number, int count);
    //! When all went well: "Ana Ferreira is disabled.", "5 users are disabled."
    [[nodiscard]] static QString done(const UserAction &action, const QString &name, int count);
    //! When not: "2 of 5 users could not be disabled."
    [[nodiscard]] static QString failed(const UserAction &action, int failed, int count);
};

} // namespace callboard
