// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/commandline.h"

namespace callboard::server
{

//! Gives a studio whose data came back from a backup a new epoch: what clients have read since the backup may
//! be ahead of it, so they read from the beginning, and keep what they have not sent yet.
[[nodiscard]] Result<void> startNewEpoch(const RestoredOptions &options);

} // namespace callboard::server
