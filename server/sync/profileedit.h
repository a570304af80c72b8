// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "server/accounts/accountlinks.h"
#include "server/accounts/users.h"

namespace callboard::server
{

//! \brief Applies the fields of a mutation to a profile, each for itself, by the rule of
//! models/domain/merge.h.
class ProfileEdit
{
public:
    //! The profile must be locked. by: who edits, for those who meet the edit as a conflict.
    ProfileEdit(Transaction &transaction, Profile profile, QString by)
        : m_transaction(transaction),
          m_profile(std::move(profile)),
          m_by(std::move(by))
    {
    }

    [[nodiscard]] FieldAnswer apply(const FieldChange &change);
    //! The picture has its own way in; value is a picture's id that is stored already, or null.
    [[nodiscard]] FieldAnswer applyPicture(const QJsonValue &base, const QJsonValue &value);

    //! Writes what was applied, and the mails that go with it. Returns the record as it is now.
    [[nodiscard]] Record save(const AccountLinks &links);

private:
    [[nodiscard]] Result<QJsonValue> acceptable(const QString &fieldName, const QJsonValue &value);
    [[nodiscard]] Result<QJsonValue> acceptableEmail(const QJsonValue &value);
    [[nodiscard]] FieldAnswer merge(const QString &fieldName, const QJsonValue &base,
                                    const QJsonValue &value);
    [[nodiscard]] FieldAnswer reject(const QString &fieldName, const QString &reason) const;
    [[nodiscard]] QJsonValue current(const QString &fieldName) const;
    [[nodiscard]] bool isOwnedElsewhere(const QString &fieldName) const;
    void set(const QString &fieldName, const QJsonValue &value);

    Transaction &m_transaction;
    Profile m_profile;
    const QString m_by;
    bool m_changed = false;
    bool m_emailAsked = false;
    bool m_emailWithdrawn = false;
};

} // namespace callboard::server
