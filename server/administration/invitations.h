// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/administration/people.h"

namespace callboard::server
{

//! \brief Asking people in. Stateless; functions of a transaction that holds lockSeats().
class Invitations
{
public:
    Invitations(const AccountLinks &links, const People &people) : m_links(links), m_people(people) {}

    struct Wish {
        QStringList emails;
        Role role = Role::Artist;
        QString department;
    };
    enum class Outcome { Invited, AlreadyInvited, AlreadyMember, NotAnAddress, DomainNotAllowed };
    struct Answer {
        QString email; //!< as it was asked for
        Outcome outcome = Outcome::Invited;
    };
    using Answers = std::variant<QList<Answer>, Problem>;

    //! Invites all that can be, or nobody, when there are not enough seats for them.
    [[nodiscard]] Answers invite(Transaction &transaction, const Administrator &by, const Wish &wish) const;

    //! For a person whose address is known to be good and free: takes a seat, which must be there, and mails
    //! the link. username and names may be empty: they are made from the address, or asked for later. Returns
    //! the new person; tellSeats() is left to the caller.
    RecordId inviteOne(Transaction &transaction, const Administrator &by, const Profile &profile,
                       const QString &department) const;

    [[nodiscard]] People::Refusal resend(Transaction &transaction, const Administrator &by,
                                         const RecordId &user) const;
    [[nodiscard]] People::Refusal revoke(Transaction &transaction, const Administrator &by,
                                         const RecordId &user) const;

private:
    const AccountLinks &m_links;
    const People &m_people;
};

//! Mails the link of an invitation, whose time starts now, and notes it with the person.
void sendInvitation(Transaction &transaction, const AccountLinks &links, const Administrator &by,
                    const Profile &profile);

//! "already-member" and so on.
[[nodiscard]] QString toString(Invitations::Outcome outcome);

//! A username that nobody has, made from an address: "mia.tanaka" of mia.tanaka@lumen.studio, or with a
//! number behind it.
[[nodiscard]] QString usernameFrom(Transaction &transaction, const QString &email);

} // namespace callboard::server
