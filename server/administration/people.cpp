// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/people.h"

#include "server/accounts/seats.h"
#include "server/administration/anonymity.h"
#include "server/administration/invitations.h"
#include "server/administration/personedit.h"
#include "server/administration/seatcount.h"
#include "server/audit/auditlog.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

Problem notYetIn(const QString &advice)
{
    return Problem::conflict(
        QStringLiteral("state"),
        QStringLiteral("This person has not accepted the invitation yet. %1").arg(advice));
}

Problem lastAdministrator()
{
    return {.status = 409,
            .code = QStringLiteral("last-administrator"),
            .detail =
                QStringLiteral("This is the studio's last administrator, and it needs one. Make somebody "
                               "else an administrator first.")};
}

// Whether the studio would be without an administrator if this one went. The caller holds lockSeats(), so no
// other administrator can go meanwhile.
bool isLastAdministrator(Transaction &transaction, const User &user)
{
    return user.isActive() && user.profile.role == Role::Administrator &&
           !transaction.first(QStringLiteral("select 1 from users where role = 'administrator' and "
                                             "state = 'active' and id <> ? limit 1"),
                              {user.profile.id.value()});
}

void setState(Transaction &transaction, const User &user, UserState state)
{
    transaction.execute(QStringLiteral("update users set state = ?, disabled_at = ? where id = ?"),
                        {toString(state),
                         state == UserState::Disabled ? timeValue(transaction.now()) : QVariant(),
                         user.profile.id.value()});
}

// Orders go to nobody from now on, and nobody has changed that setting by hand.
void noteLostContact(Transaction &transaction, const Administrator &by, const RecordId &contact)
{
    AuditEntry entry;
    entry.actor = by.id;
    entry.actorName = by.name;
    entry.action = QLatin1String(audit::settingsChanged);
    entry.before = {{QLatin1String(setting::billingContact), contact.value()}};
    entry.after = {{QLatin1String(setting::billingContact), QJsonValue()}};
    entry.address = by.address;
    recordAudit(transaction, entry);
}

QJsonObject stateJson(UserState state)
{
    return {{QStringLiteral("state"), toString(state)}};
}

} // namespace

AuditEntry aboutPerson(const Administrator &by, const char *action, const Profile &profile)
{
    AuditEntry entry;
    entry.actor = by.id;
    entry.actorName = by.name;
    entry.action = QLatin1String(action);
    entry.subject = profile.id;
    entry.subjectName = profile.firstName.isEmpty() ? profile.email : profile.displayName();
    entry.address = by.address;
    return entry;
}

People::Refusal People::change(Transaction &transaction, const Administrator &by, const RecordId &id,
                               const QList<FieldChange> &changes) const
{
    const auto changed = changeUntold(transaction, by, id, changes);
    if (const auto *problem = std::get_if<Problem>(&changed))
        return *problem;
    if (std::get<bool>(changed))
        tellProfiles(transaction, {id});
    return {};
}

std::variant<bool, Problem> People::changeUntold(Transaction &transaction, const Administrator &by,
                                                 const RecordId &id, const QList<FieldChange> &changes) const
{
    auto user = lockUser(transaction, id);
    if (!user)
        return Problem::notFound();
    PersonEdit edit(transaction, *user, by);
    for (const FieldChange &change : changes) {
        if (const auto problem = edit.apply(change))
            return *problem;
    }
    if (!edit.hasChanged())
        return false;
    if (edit.user().profile.role != Role::Administrator && isLastAdministrator(transaction, *user))
        return lastAdministrator();
    AuditEntry entry = aboutPerson(by, audit::changed, user->profile);
    entry.before = edit.before();
    entry.after = edit.after();
    recordAudit(transaction, entry);
    if (edit.user().profile.email != user->profile.email)
        mailNewAddress(transaction, by, edit.user(), user->profile.email);
    edit.save();
    return true;
}

void People::mailNewAddress(Transaction &transaction, const Administrator &by, const User &user,
                            const QString &before) const
{
    // Whatever was sent to the old address opens nothing any more.
    m_links.forgetAll(transaction, user.profile.id);
    if (user.state == UserState::Invited)
        return sendInvitation(transaction, m_links, by, user.profile);
    if (!user.isActive())
        return; // a disabled account gets no mail
    const QJsonObject values{{QStringLiteral("name"), user.profile.displayName()},
                             {QStringLiteral("by"), by.name},
                             {QStringLiteral("email"), user.profile.email}};
    m_mailer.queue(transaction, {before, MailKind::EmailChangedAway, values, user.profile.language});
    m_mailer.queue(transaction,
                   {user.profile.email, MailKind::EmailChangedHere, values, user.profile.language});
}

People::Refusal People::disable(Transaction &transaction, const Administrator &by, const RecordId &id) const
{
    const auto user = lockUser(transaction, id);
    if (!user)
        return Problem::notFound();
    if (user->state == UserState::Disabled)
        return {};
    if (user->state == UserState::Invited)
        return notYetIn(QStringLiteral("Revoke the invitation instead."));
    if (isLastAdministrator(transaction, *user))
        return lastAdministrator();
    setState(transaction, *user, UserState::Disabled);
    shutOut(transaction, *user);
    AuditEntry entry = aboutPerson(by, audit::disabled, user->profile);
    entry.before = stateJson(UserState::Active);
    entry.after = stateJson(UserState::Disabled);
    recordAudit(transaction, entry);
    Profile profile = user->profile;
    profile.pendingEmail.clear(); // its link is dead
    saveProfile(transaction, profile);
    tellSeats(transaction);
    return {};
}

People::Refusal People::enable(Transaction &transaction, const Administrator &by, const RecordId &id) const
{
    const auto user = lockUser(transaction, id);
    if (!user)
        return Problem::notFound();
    if (user->isActive())
        return {};
    if (user->state == UserState::Invited)
        return notYetIn(QStringLiteral("Send it again instead."));
    const Seats seats = readSeats(transaction);
    if (seats.left() < 1)
        return Problem::noSeats(1, seats.left());
    setState(transaction, *user, UserState::Active);
    AuditEntry entry = aboutPerson(by, audit::enabled, user->profile);
    entry.before = stateJson(UserState::Disabled);
    entry.after = stateJson(UserState::Active);
    recordAudit(transaction, entry);
    saveProfile(transaction, user->profile);
    tellSeats(transaction);
    return {};
}

People::Refusal People::remove(Transaction &transaction, const Administrator &by, const RecordId &id) const
{
    const auto user = lockUser(transaction, id);
    if (!user)
        return Problem::notFound();
    if (isLastAdministrator(transaction, *user))
        return lastAdministrator();
    AuditEntry entry = aboutPerson(by, audit::deleted, user->profile);
    entry.before = {{QStringLiteral("email"), user->profile.email},
                    {QStringLiteral("username"), user->profile.username},
                    {QStringLiteral("role"), toString(user->profile.role)},
                    {QStringLiteral("department"), user->department},
                    {QStringLiteral("state"), toString(user->state)}};
    recordAudit(transaction, entry);
    erase(transaction, by, *user);
    return {};
}

People::Refusal People::sendPasswordReset(Transaction &transaction, const Administrator &by,
                                          const RecordId &id) const
{
    const auto user = lockUser(transaction, id);
    if (!user)
        return Problem::notFound();
    if (user->profile.identity != IdentityKind::Local)
        return Problem{.status = 403,
                       .code = QStringLiteral("password-elsewhere"),
                       .detail = QStringLiteral("This password belongs to %1. It can only be changed there.")
                                     .arg(user->profile.identityName)};
    if (user->state == UserState::Invited)
        return notYetIn(QStringLiteral("Send it again instead."));
    if (!user->isActive())
        return Problem::conflict(QStringLiteral("state"),
                                 QStringLiteral("This account is disabled. Enable it first."));
    m_links.sendReset(transaction, user->profile);
    recordAudit(transaction, aboutPerson(by, audit::passwordReset, user->profile));
    return {};
}

void People::shutOut(Transaction &transaction, const User &user) const
{
    const QString id = user.profile.id.value();
    m_sessions.endAll(transaction, user.profile.id);
    transaction.execute(QStringLiteral("delete from api_keys where user_id = ?"), {id});
    m_links.forgetAll(transaction, user.profile.id);
    // What has not gone out by now would tell of links that are dead, or go to somebody who is out.
    transaction.execute(QStringLiteral("delete from mail_outbox where recipient = ? and sent_at is null"),
                        {user.profile.email});
    // Requests that wait with an API key look again, and find it dead.
    transaction.announce(QStringLiteral("changed:%1").arg(id));
}

void People::erase(Transaction &transaction, const Administrator &by, const User &user) const
{
    const RecordId id = user.profile.id;
    shutOut(transaction, user);
    const bool paid = studioSettings(transaction).billingContact == id;
    transaction.execute(QStringLiteral("delete from users where id = ?"), {id.value()});
    transaction.execute(QStringLiteral("delete from changes where audience = ?"), {id.value()});
    if (paid)
        noteLostContact(transaction, by, id);
    anonymise(transaction, user.profile);
    recordChange(transaction, Collection::Users, id, Gone::Deleted);
    if (paid)
        recordChange(transaction, Collection::Settings, soleRecord(Collection::Settings));
    tellSeats(transaction);
}

} // namespace callboard::server
