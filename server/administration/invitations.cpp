// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/invitations.h"

#include "models/domain/validation.h"
#include "server/accounts/seats.h"
#include "server/administration/seatcount.h"
#include "server/audit/auditlog.h"
#include "server/settings/settings.h"
#include "server/store/changelog.h"

#include <QRandomGenerator>
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

QString usernameFrom(Transaction &transaction, const QString &email)
{
    QString base;
    for (const QChar c : email.section(u'@', 0, 0).toLower()) {
        const bool separates = c == u'.' || c == u'_' || c == u'-';
        if (c.isLetterOrNumber() || (separates && !base.isEmpty()))
            base += c;
    }
    // Room for a number behind it.
    base = base.left(limit::username - 10);
    if (base.isEmpty())
        base = QStringLiteral("user");
    QString name = base;
    for (int number = 2; !loginIsFree(transaction, name); ++number) {
        // Where many share the name before the @ ("info"), counting on would take ever longer.
        const int next = number <= 20 ? number : QRandomGenerator::global()->bounded(1000, 1'000'000);
        name = base + QString::number(next);
    }
    return name;
}

void sendInvitation(Transaction &transaction, const AccountLinks &links, const Administrator &by,
                    const Profile &profile)
{
    const std::chrono::seconds life = std::chrono::hours(24 * studioSettings(transaction).invitationDays);
    transaction.execute(QStringLiteral("update users set invited_at = ?, invitation_expires_at = ?, "
                                       "invited_by = ? where id = ?"),
                        {timeValue(transaction.now()), timeValue(transaction.now().addSecs(life.count())),
                         by.name, profile.id.value()});
    links.sendInvitation(transaction, profile, by.name, life);
}

Invitations::Answers Invitations::invite(Transaction &transaction, const Administrator &by,
                                         const Wish &wish) const
{
    const QStringList domains = studioSettings(transaction).emailDomains;
    QList<Answer> answers;
    QStringList wanted;
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
            wanted += *email;
        }
    }
    const int left = readSeats(transaction).left();
    if (wanted.size() > left)
        return Problem::noSeats(int(wanted.size()), left);
    for (const QString &email : std::as_const(wanted)) {
        Profile profile;
        profile.email = email;
        profile.role = wish.role;
        inviteOne(transaction, by, profile, wish.department);
    }
    if (!wanted.isEmpty())
        tellSeats(transaction);
    return answers;
}

RecordId Invitations::inviteOne(Transaction &transaction, const Administrator &by, const Profile &profile,
                                const QString &department) const
{
    NewUser user;
    user.profile = profile;
    user.profile.id = RecordId::create();
    if (user.profile.username.isEmpty())
        user.profile.username = usernameFrom(transaction, profile.email);
    // Until they say otherwise, where the one who asks them in is.
    user.profile.language = by.language;
    user.profile.timeZone = by.timeZone;
    user.profile.startPage = QStringLiteral("account");
    user.department = department;
    user.state = UserState::Invited;
    addUser(transaction, user);
    sendInvitation(transaction, m_links, by, user.profile);
    AuditEntry entry = aboutPerson(by, audit::invited, user.profile);
    entry.after = {{QStringLiteral("email"), profile.email},
                   {QStringLiteral("role"), toString(profile.role)}};
    if (!department.isEmpty())
        entry.after[QStringLiteral("department")] = department;
    recordAudit(transaction, entry);
    return user.profile.id;
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
    m_people.erase(transaction, *user);
    return {};
}

} // namespace callboard::server
