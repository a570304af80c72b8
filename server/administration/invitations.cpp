// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/invitations.h"

#include "models/domain/validation.h"
#include "server/accounts/seats.h"
#include "server/administration/seatcount.h"
#include "server/administration/usernames.h"
#include "server/audit/auditlog.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"

#include <QSet>

namespace callboard::server
{

namespace
{

Problem notInvited()
{
    return {.status = 409,
            .code = QStringLiteral("not-invited"),
            .detail = QStringLiteral("No invitation of this person is waiting: it was accepted or revoked.")};
}

std::chrono::seconds invitationLife(Transaction &transaction)
{
    return std::chrono::hours(24 * studioSettings(transaction).invitationDays);
}

bool isAllowed(const QStringList &domains, const QString &email)
{
    return domains.isEmpty() || domains.contains(email.section(u'@', -1), Qt::CaseInsensitive);
}

std::optional<User> lockInvited(Transaction &transaction, const RecordId &id)
{
    auto user = lockUser(transaction, id);
    return user && user->state == UserState::Invited ? user : std::nullopt;
}

// Why somebody is not there to be invited: gone, or in already.
Problem whyNot(Transaction &transaction, const RecordId &id)
{
    return userById(transaction, id) ? notInvited() : Problem::notFound();
}

} // namespace

QString toString(Invitations::Outcome outcome)
{
    switch (outcome) {
    case Invitations::Outcome::Invited: return QStringLiteral("invited");
    case Invitations::Outcome::AlreadyInvited: return QStringLiteral("already-invited");
    case Invitations::Outcome::AlreadyMember: return QStringLiteral("already-member");
    case Invitations::Outcome::NotAnAddress: return QStringLiteral("not-an-address");
    case Invitations::Outcome::DomainNotAllowed: return QStringLiteral("domain-not-allowed");
    }
    return {};
}

void sendInvitation(Transaction &transaction, const AccountLinks &links, const Administrator &by,
                    const Profile &profile)
{
    const std::chrono::seconds life = invitationLife(transaction);
    transaction.execute(QStringLiteral("update users set invited_at = ?, invitation_expires_at = ?, "
                                       "invited_by = ?, inviter = ? where id = ?"),
                        {timeValue(transaction.now()), timeValue(transaction.now().addSecs(life.count())),
                         by.name, by.id.value(), profile.id.value()});
    links.sendInvitation(transaction, profile, by.name, life);
}

Invitations::Answers Invitations::invite(Transaction &transaction, const Administrator &by,
                                         const Wish &wish) const
{
    const QStringList domains = studioSettings(transaction).emailDomains;
    QList<Answer> answers;
    QList<Newcomer> wanted;
    QSet<QString> seen;
    for (const QString &text : wish.emails) {
        const auto email = validateEmail(text);
        if (!email) {
            answers += {text, Outcome::NotAnAddress};
            continue;
        }
        const auto known = userByLogin(transaction, *email);
        if (seen.contains(loginKey(*email)) || (known && known->state == UserState::Invited)) {
            answers += {text, Outcome::AlreadyInvited};
        } else if (known) {
            answers += {text, Outcome::AlreadyMember};
        } else if (!isAllowed(domains, *email)) {
            answers += {text, Outcome::DomainNotAllowed};
        } else {
            answers += {text, Outcome::Invited};
            seen.insert(loginKey(*email));
            Newcomer newcomer;
            newcomer.profile.email = *email;
            newcomer.profile.role = wish.role;
            newcomer.department = wish.department;
            wanted += newcomer;
        }
    }
    const int left = readSeats(transaction).left();
    if (wanted.size() > left)
        return Problem::noSeats(int(wanted.size()), left);
    inviteAll(transaction, by, wanted);
    return answers;
}

void Invitations::inviteAll(Transaction &transaction, const Administrator &by,
                            const QList<Newcomer> &newcomers) const
{
    if (newcomers.isEmpty())
        return;
    QList<Profile> profiles;
    for (const Newcomer &newcomer : newcomers) {
        Profile profile = newcomer.profile;
        profile.id = RecordId::create();
        // Until they say otherwise, where the one who asks them in is.
        profile.language = by.language;
        profile.timeZone = by.timeZone;
        profile.startPage = QStringLiteral("account");
        profiles += profile;
    }
    giveUsernames(transaction, profiles);

    const std::chrono::seconds life = invitationLife(transaction);
    const Invitation invitation{transaction.now(), transaction.now().addSecs(life.count()), by.name};
    QList<NewUser> users;
    QList<AuditEntry> entries;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const QString &department = newcomers.at(i).department;
        NewUser user;
        user.profile = profiles.at(i);
        user.department = department;
        user.state = UserState::Invited;
        user.invitation = invitation;
        user.inviter = by.id;
        users += user;
        AuditEntry entry = aboutPerson(by, audit::invited, user.profile);
        entry.after = {{QStringLiteral("email"), user.profile.email},
                       {QStringLiteral("role"), toString(user.profile.role)}};
        if (!department.isEmpty())
            entry.after[QStringLiteral("department")] = department;
        entries += entry;
    }
    recordAudit(transaction, entries);
    addUsers(transaction, users);
    m_links.sendFirstInvitations(transaction, profiles, by.name, life);
    tellSeats(transaction);
}

People::Refusal Invitations::resend(Transaction &transaction, const Administrator &by,
                                    const RecordId &id) const
{
    const auto user = lockInvited(transaction, id);
    if (!user)
        return whyNot(transaction, id);
    sendInvitation(transaction, m_links, by, user->profile);
    recordAudit(transaction, aboutPerson(by, audit::invitationResent, user->profile));
    recordChange(transaction, Collection::Users, id);
    return {};
}

People::Refusal Invitations::revoke(Transaction &transaction, const Administrator &by,
                                    const RecordId &id) const
{
    const auto user = lockInvited(transaction, id);
    if (!user)
        return whyNot(transaction, id);
    AuditEntry entry = aboutPerson(by, audit::invitationRevoked, user->profile);
    entry.before = {{QStringLiteral("email"), user->profile.email},
                    {QStringLiteral("role"), toString(user->profile.role)}};
    recordAudit(transaction, entry);
    m_people.erase(transaction, by, *user);
    return {};
}

} // namespace callboard::server
