// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

namespace callboard::server
{

//! Tells the change feed who has been active, but of each person at most every ten minutes, so that working
//! people do not fill it. To be called every minute or so.
void tellActivity(Transaction &transaction);

} // namespace callboard::server
