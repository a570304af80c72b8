// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/administrator.h"

#include "server/accounts/passwordpolicy.h"
#include "server/accounts/seats.h"
#include "server/accounts/users.h"
#include "server/administration/seatcount.h"
#include "server/program/studioseats.h"
#include "server/settings/settings.h"
#include "server/store/openstore.h"

namespace callboard::server
{

namespace
{

Error taken(const QString &login)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.text = QStringLiteral("Somebody in the studio has \"%1\" already. Choose another one.").arg(login);
    return error;
}

Error noSeatLeft()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.text = QStringLiteral("Every seat of the studio is taken. Buy more, or disable somebody, first.");
    return error;
}

} // namespace

Result<void> createAdministrator(const AdministratorOptions &options, const QString &password)
{
    const auto username = validateUsername(options.username);
    const auto email = validateEmail(options.email);
    const auto firstName = validateName(options.firstName, QLatin1String(field::firstName));
    const auto lastName = validateName(options.lastName, QLatin1String(field::lastName));
    for (const auto *value : {&username, &email, &firstName, &lastName}) {
        if (!value->ok())
            return value->error();
    }
    const auto store = openStore(options.store);
    if (!store)
        return store.error();

    NewUser user;
    user.profile.id = RecordId::create();
    user.profile.username = *username;
    user.profile.email = *email;
    user.profile.firstName = *firstName;
    user.profile.lastName = *lastName;
    user.profile.language = QStringLiteral("en");
    user.profile.timeZone = QStringLiteral("UTC");
    user.profile.startPage = QStringLiteral("account");
    user.profile.role = Role::Administrator;
    const auto settings = (*store)->readAndWait(studioSettings);
    if (!settings)
        return settings.error();
    const auto valid = acceptablePassword(*settings, user.profile, password);
    if (!valid)
        return valid.error();
    user.passwordHash = hashPassword(*valid, options.passwordMemoryKib);
    const auto added = (*store)->writeAndWait([&](Transaction &transaction) -> Result<void> {
        setSeats(transaction, options.seats);
        if (readSeats(transaction).left() < 1)
            return noSeatLeft();
        for (const QString &login : {*username, *email}) {
            if (!loginIsFree(transaction, login))
                return taken(login);
        }
        addUser(transaction, user);
        tellSeats(transaction);
        return {};
    });
    return added ? *added : Result<void>(added.error());
}

} // namespace callboard::server
