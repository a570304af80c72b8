// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/commandline.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! Sets what the command line says of seats: how many there are, as long as nobody is in the studio, and what
//! one costs.
void setSeats(Transaction &transaction, const SeatOptions &options);

} // namespace callboard::server
