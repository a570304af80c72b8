// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountlinks.h"
#include "server/accounts/gate.h"
#include "server/accounts/signin.h"

namespace callboard::server
{

//! \brief PUT /account/password and POST /password-resets.
class PasswordRoutes
{
public:
    PasswordRoutes(Store &store, PasswordWorkers &workers, const PasswordCheck &check, const Gate &gate,
                   const Sessions &sessions, const AccountLinks &links, const Mailer &mailer,
                   AccountOptions options);

    void change(const Request &request, const Responder &responder);
    void askForReset(const Request &request, const Responder &responder);

private:
    [[nodiscard]] Response changeNow(const Request &request, const QString &current, const QString &wished);

    Store &m_store;
    PasswordWorkers &m_workers;
    const PasswordCheck &m_check;
    const Gate &m_gate;
    const Sessions &m_sessions;
    const AccountLinks &m_links;
    const Mailer &m_mailer;
    const AccountOptions m_options;
};

} // namespace callboard::server
