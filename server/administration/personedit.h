// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "server/accounts/users.h"
#include "server/administration/administrative.h"
#include "server/http/problem.h"

namespace callboard::server
{

//! \brief Fields of a person that an administrator changes, each checked before any is written.
class PersonEdit
{
public:
    //! The user must be locked. by: for those who meet the edit as a conflict.
    PersonEdit(Transaction &transaction, User user, const Administrator &by)
        : m_transaction(transaction),
          m_user(std::move(user)),
          m_by(by)
    {
    }

    //! Takes one field in; the problem when it can't be.
    [[nodiscard]] std::optional<Problem> apply(const FieldChange &change);

    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] bool hasChanged() const { return !m_after.isEmpty(); }
    [[nodiscard]] QJsonObject before() const { return m_before; }
    [[nodiscard]] QJsonObject after() const { return m_after; }

    //! Writes what was taken in; tellProfiles() is left to the caller.
    void save();

private:
    [[nodiscard]] QJsonValue current(const QString &fieldName) const;
    [[nodiscard]] Result<QString> acceptable(const QString &fieldName, const QString &value) const;
    [[nodiscard]] Result<QString> acceptableLogin(const Result<QString> &login, const QString &taken) const;
    void set(const QString &fieldName, const QString &value);

    Transaction &m_transaction;
    User m_user;
    const Administrator m_by;
    QJsonObject m_before;
    QJsonObject m_after;
};

//! A department's name, which may be empty; ErrorKind::Invalid otherwise.
[[nodiscard]] Result<QString> validateDepartment(const QString &text);

} // namespace callboard::server
