// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/invitationlinks.h"
#include "server/http/router.h"
#include "server/pages/pages.h"
#include "server/store/store.h"

namespace callboard::server
{

//! Adds the page where somebody who is invited says who they are: "/accept-invitation". It works without
//! scripts. A GET never uses the link up; a POST does. Store and links must outlive the server.
void addInvitationPage(Router &router, Store &store, InvitationLinks &links);

} // namespace callboard::server
