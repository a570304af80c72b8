// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/administration/invitations.h"

namespace callboard::server
{

//! Invitations, people, seats and purchases (docs/protocol.md, "Administration"). All must outlive the
//! server.
void addAdministrationRoutes(Router &router, const Gate &gate, const People &people,
                             const Invitations &invitations, const Mailer &mailer);

} // namespace callboard::server
