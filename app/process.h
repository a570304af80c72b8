// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard
{

//! \brief What has to be true of the whole process before QApplication is made: nothing that it writes can be
//! read by others (umask 077), no core dump holds its memory, log lines are redacted, images are decoded
//! within limits, and it has a name. Call once, first in main().
void prepareProcess();

} // namespace callboard
