// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/domain/record.h"
#include "models/domain/user.h"
#include "server/accounts/newuser.h"

namespace callboard::server
{

//! A user as the table has it.
struct User {
    Profile profile;
    QByteArray passwordHash; //!< empty when there is no local password
    UserState state = UserState::Active;
    QString department;

    [[nodiscard]] bool isActive() const { return state == UserState::Active; }
};

//! How logins are compared: NFC, trimmed, case-folded.
[[nodiscard]] QString loginKey(const QString &login);

[[nodiscard]] std::optional<User> userById(Transaction &transaction, const RecordId &id);
//! The same, and nobody else changes the user until the transaction ends.
[[nodiscard]] std::optional<User> lockUser(Transaction &transaction, const RecordId &id);
//! By email or username.
[[nodiscard]] std::optional<User> userByLogin(Transaction &transaction, const QString &login);
//! Those who have one of the addresses, by loginKey() of it.
[[nodiscard]] QHash<QString, User> usersByEmail(Transaction &transaction, const QStringList &emails);
//! loginKey() of those that somebody has as email or username.
[[nodiscard]] QSet<QString> takenLogins(Transaction &transaction, const QStringList &logins);
//! Whether nobody else has it as email or username.
[[nodiscard]] bool loginIsFree(Transaction &transaction, const QString &login,
                               const RecordId &exceptFor = {});

//! Writes the profile's columns.
void writeProfile(Transaction &transaction, const Profile &profile);
//! Tells the change feed of profiles that were written, none of them twice.
void tellProfiles(Transaction &transaction, const QList<RecordId> &users);
//! Writes the profile's columns and tells the change feed; returns the record as it is now.
Record saveProfile(Transaction &transaction, const Profile &profile);
//! The profile as the record that clients mirror.
[[nodiscard]] Record profileRecord(Transaction &transaction, const Profile &profile);
//! Notes in the profile who has changed a field and when.
void markEdited(Profile &profile, const QString &fieldName, const QString &by, const QDateTime &at);

//! Sets password_hash and passwordChangedAt.
void savePassword(Transaction &transaction, User user, const QByteArray &hash);

} // namespace callboard::server
