// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/users.h"

namespace callboard::server
{

//! \brief Puts "Unknown user" where the store still has the name of somebody whose row has just been deleted:
//! beside what they changed, with those whom they invited, and on what they bought. Answers that were kept to
//! be repeated, and mails, are deleted. The change feed is told. Only the audit log keeps the name.
void anonymise(Transaction &transaction, const Profile &gone);

} // namespace callboard::server
