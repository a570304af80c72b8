// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QCoreApplication>

namespace callboard
{

//! \brief The names of roles, states and of a user's fields, as people read them. GUI thread (translations).
class UserTexts
{
    Q_DECLARE_TR_FUNCTIONS(callboard::UserTexts)
public:
    //! All roles, in the order in which a menu offers them.
    [[nodiscard]] static QList<Role> roles();
    [[nodiscard]] static QString role(Role role); //!< "Supervisor"
    [[nodiscard]] static QString state(UserState state);
    [[nodiscard]] static QString fieldName(const QString &field); //!< "Department"
    //! A value of a field: "artist" of "role" is "Artist". One line, cut when long.
    [[nodiscard]] static QString value(const QString &field, const QJsonValue &value);
    //! "Role: Artist → Supervisor"
    [[nodiscard]] static QString change(const QString &field, const QJsonValue &from, const QJsonValue &to);
};

} // namespace callboard
