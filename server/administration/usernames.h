// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! Gives a username to each of the newcomers who has none, made from the address: "mia.tanaka" of
//! mia.tanaka@lumen.studio, or with a number behind it. Nobody has it, and no two of them get the same.
void giveUsernames(Transaction &transaction, QList<Profile> &newcomers);

} // namespace callboard::server
