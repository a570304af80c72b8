// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard
{

//! A log line without tokens, passwords, cookies, and without the local part of email addresses.
//! For the sink of the log, so that no caller can forget it.
[[nodiscard]] QString redacted(const QString &line);

} // namespace callboard
