// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/acceptance.h"

#include "server/accounts/passwordpolicy.h"
#include "server/accounts/seats.h"
#include "server/administration/people.h"
#include "server/administration/seatcount.h"
#include "server/audit/auditlog.h"
#include "server/settings/settings.h"

namespace callboard::server
{

namespace
{

Error deadLink()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.text = QStringLiteral("This link is no longer good. Ask for a new invitation.");
    return error;
}

Error usernameTaken()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = QLatin1String(field::username);
    error.text = QStringLiteral("Somebody else has this username. Choose another one.");
    return error;
}

QString inviterOf(Transaction &transaction, const RecordId &user)
{
    const auto row =
        transaction.first(QStringLiteral("select invited_by from users where id = ?"), {user.value()});
    return row ? row->text(0) : QString();
}

} // namespace

Acceptance::Acceptance(Store &store, PasswordWorkers &workers, const AccountLinks &links,
                       AccountOptions options)
    : m_store(store),
      m_workers(workers),
      m_links(links),
      m_options(std::move(options))
{
}

Result<InvitationLinks::Target> Acceptance::look(Transaction &transaction, const QByteArray &token) const
{
    const auto user = m_links.invited(transaction, token);
    if (!user)
        return deadLink();
    const Profile &profile = user->profile;
    return Target{profile.email,
                  profile.username,
                  profile.firstName,
                  profile.lastName,
                  inviterOf(transaction, profile.id),
                  studioSettings(transaction).minimumPasswordLength};
}

void Acceptance::accept(const QByteArray &token, const Answer &answer, const QString &address,
                        std::function<void(Result<Accepted>)> done)
{
    if (m_workers.start([this, token, answer, address, done] { done(acceptNow(token, answer, address)); }))
        return;
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.text = QStringLiteral("The studio's server is busy. Try again in a moment.");
    done(error);
}

Result<InvitationLinks::Answer> Acceptance::checked(Transaction &transaction, const User &user,
                                                    const Answer &answer) const
{
    const auto firstName = validateName(answer.firstName, QLatin1String(field::firstName));
    const auto lastName = validateName(answer.lastName, QLatin1String(field::lastName));
    const auto username = validateUsername(answer.username);
    Profile person = user.profile;
    person.username = answer.username;
    person.firstName = answer.firstName;
    person.lastName = answer.lastName;
    const auto password = acceptablePassword(studioSettings(transaction), person, answer.password);
    for (const auto *value : {&firstName, &lastName, &username, &password}) {
        if (!value->ok())
            return value->error();
    }
    if (!loginIsFree(transaction, *username, user.profile.id))
        return usernameTaken();
    return Answer{*username, *firstName, *lastName, *password};
}

Result<InvitationLinks::Accepted> Acceptance::acceptNow(const QByteArray &token, const Answer &answer,
                                                        const QString &address) const
{
    const auto looked = m_store.readAndWait([&](Transaction &transaction) -> Result<Answer> {
        const auto user = m_links.invited(transaction, token);
        return user ? checked(transaction, *user, answer) : Result<Answer>(deadLink());
    });
    if (!looked)
        return looked.error();
    if (!*looked)
        return looked->error();
    const Answer &good = **looked;
    const QByteArray hash = hashPassword(good.password, m_options.passwordMemoryKib);
    const auto done = m_store.writeAndWait([&](Transaction &transaction) -> Result<Accepted> {
        lockSeats(transaction);
        const auto found = m_links.invited(transaction, token);
        const auto user = found ? lockUser(transaction, found->profile.id) : std::nullopt;
        if (!user || user->state != UserState::Invited)
            return deadLink();
        if (!loginIsFree(transaction, good.username, user->profile.id))
            return usernameTaken();
        letIn(transaction, *user, good, hash, address);
        return Accepted{good.username, m_options.publicUrl};
    });
    return done ? *done : Result<Accepted>(done.error());
}

void Acceptance::letIn(Transaction &transaction, User user, const Answer &answer,
                       const QByteArray &passwordHash, const QString &address) const
{
    Profile &profile = user.profile;
    profile.username = answer.username;
    profile.firstName = answer.firstName;
    profile.lastName = answer.lastName;
    m_links.forgetAll(transaction, profile.id);
    transaction.execute(
        QStringLiteral("update users set state = 'active', invited_at = null, invitation_expires_at = null, "
                       "invited_by = '', inviter = null where id = ?"),
        {profile.id.value()});
    AuditEntry entry = aboutPerson({profile.id, profile.displayName(), profile.email, address, {}, {}},
                                   audit::invitationAccepted, profile);
    entry.after = {{QStringLiteral("username"), profile.username},
                   {QStringLiteral("firstName"), profile.firstName},
                   {QStringLiteral("lastName"), profile.lastName}};
    recordAudit(transaction, entry);
    savePassword(transaction, user, passwordHash);
    tellSeats(transaction);
}

} // namespace callboard::server
