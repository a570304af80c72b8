// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace callboard
{

//! callboard.remote: one line per request, with the path but without query, headers or bodies, so without
//! secrets.
Q_DECLARE_LOGGING_CATEGORY(remoteLog)

} // namespace callboard
