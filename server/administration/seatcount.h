// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

namespace callboard::server
{

//! Tells the change feed that seats were taken, freed or bought, and notes it for the day.
void tellSeats(Transaction &transaction);

} // namespace callboard::server
