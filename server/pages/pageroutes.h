// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/maillinks.h"
#include "server/http/router.h"
#include "server/store/store.h"

namespace callboard::server
{

//! Adds the pages that people see in a browser: "/", "/reset-password" and "/confirm-email". They work
//! without scripts. A GET never uses a link up; a POST does. Store and links must outlive the server.
void addPageRoutes(Router &router, Store &store, MailLinks &links);

} // namespace callboard::server
