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

    struct Newcomer {
        Profile profile; //!< email and role; username and names may be empty: the one is made from the
                         //!< address then, the others are asked for later
        QString department;
    };
    //! For people whose addresses and usernames are known to be good and free: takes a seat for each, which
    //! must be there, mails the links and tells the seats.
    void inviteAll(Transaction &transaction, const Administrator &by, const QList<Newcomer> &newcomers) const;

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

} // namespace callboard::server
