// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwordpolicy.h"

#include "models/domain/passwordscore.h"
#include "models/domain/validation.h"

namespace callboard::server
{

Result<QString> acceptablePassword(const StudioSettings &settings, const Profile &person,
                                   const QString &password)
{
    auto valid = validateNewPassword(password, settings.minimumPasswordLength);
    if (!valid)
        return valid;
    const QStringList personal{person.username, person.firstName, person.lastName, person.email,
                               settings.studioName};
    if (passwordScore(*valid, personal) >= settings.minimumPasswordStrength)
        return valid;
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text =
        QStringLiteral("This password is too easy to guess. Take several words that only you would put "
                       "together, without names or dates.");
    return error;
}

} // namespace callboard::server
