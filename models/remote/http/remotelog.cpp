// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/remotelog.h"

namespace callboard
{

Q_LOGGING_CATEGORY(remoteLog, "callboard.remote", QtInfoMsg)

} // namespace callboard
