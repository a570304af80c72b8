// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/store.h"

namespace callboard::server
{

//! Deletes what has expired: sessions, tokens, links, counters, answers kept for repeats (30 days),
//! tombstones (30 days) and pictures that nobody has. A job of the store; several processes
//! may run it.
void keepHouse(Transaction &transaction);

} // namespace callboard::server
