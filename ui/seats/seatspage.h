// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/account.h"
#include "models/sync/administration.h"
#include "ui/shell/page.h"

namespace callboard
{

class InvitationsSection;
class SeatsSection;
class StateView;

//! \brief The studio's seats: how many, who holds them, invitations that wait, what was bought (U3).
class SeatsPage final : public Page
{
    Q_OBJECT
public:
    //! Everything is borrowed and outlives the page.
    SeatsPage(Account &account, Administration &administration, const Clock &clock,
              QWidget *parent = nullptr);

private:
    void refreshState();
    void buy();

    Account &m_account;
    Administration &m_administration;
    SeatsSection *m_seats;
    InvitationsSection *m_invitations;
    StateView *m_state;
};

} // namespace callboard
