// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/userimport.h"
#include "server/administration/invitations.h"

namespace callboard::server
{

//! \brief POST /users/import and its dry run, which does the same and takes it back: what was shown is what
//! happens.
class UserImport
{
public:
    UserImport(const People &people, const Invitations &invitations)
        : m_people(people),
          m_invitations(invitations)
    {
    }

    void addRoutes(Router &router, const Gate &gate) const;

private:
    using Report = std::variant<ImportReport, Problem>;
    [[nodiscard]] Report run(Transaction &transaction, const Administrator &by, const Request &request,
                             bool invites) const;
    [[nodiscard]] Response check(Transaction &transaction, const Caller &caller,
                                 const Request &request) const;
    [[nodiscard]] Response import(Transaction &transaction, const Administrator &by,
                                  const Request &request) const;

    const People &m_people;
    const Invitations &m_invitations;
};

} // namespace callboard::server
