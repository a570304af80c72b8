// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "models/domain/mutation.h"
#include "server/accounts/accountlinks.h"
#include "server/administration/administrative.h"

namespace callboard::server
{

//! \brief What administrators do to people. Stateless; functions of a transaction that holds lockSeats().
//! Each gives the problem because of which nothing was done, or nothing; then the change feed and the audit
//! log know of it.
class People
{
public:
    People(const Sessions &sessions, const AccountLinks &links, const Mailer &mailer)
        : m_sessions(sessions),
          m_links(links),
          m_mailer(mailer)
    {
    }

    using Refusal = std::optional<Problem>;

    //! Sets role, department, username, firstName, lastName and email: all that are named, or none. A value
    //! that is neither what the administrator saw nor what it is to become is a conflict.
    [[nodiscard]] Refusal change(Transaction &transaction, const Administrator &by, const RecordId &user,
                                 const QList<FieldChange> &changes) const;

    //! The same without telling the change feed, which is left to the caller: tellProfiles(), once for many
    //! and last, because everybody else waits for its counter from then on. True when anything was changed.
    [[nodiscard]] std::variant<bool, Problem> changeUntold(Transaction &transaction, const Administrator &by,
                                                           const RecordId &user,
                                                           const QList<FieldChange> &changes) const;

    //! Ends every session, key, link and waiting request of the person, and frees the seat.
    [[nodiscard]] Refusal disable(Transaction &transaction, const Administrator &by,
                                  const RecordId &user) const;
    [[nodiscard]] Refusal enable(Transaction &transaction, const Administrator &by,
                                 const RecordId &user) const;
    //! The person is gone; what they wrote stays, and has no author any more.
    [[nodiscard]] Refusal remove(Transaction &transaction, const Administrator &by,
                                 const RecordId &user) const;
    //! Mails the person a link to set a new password.
    [[nodiscard]] Refusal sendPasswordReset(Transaction &transaction, const Administrator &by,
                                            const RecordId &user) const;

    //! Removes somebody's row, all that hangs on it and the name wherever else it stands, without asking and
    //! without a line about them in the audit log.
    void erase(Transaction &transaction, const Administrator &by, const User &user) const;

private:
    void shutOut(Transaction &transaction, const User &user) const;
    void mailNewAddress(Transaction &transaction, const Administrator &by, const User &user,
                        const QString &before) const;

    const Sessions &m_sessions;
    const AccountLinks &m_links;
    const Mailer &m_mailer;
};

//! A line for the audit log about a person. The caller adds what was before and after.
[[nodiscard]] AuditEntry aboutPerson(const Administrator &by, const char *action, const Profile &profile);

} // namespace callboard::server
