// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! Reads a page of the log, newest first. next: of the page before; empty for the first. Nothing when that is
//! none of ours. The time it takes does not follow the length of the log.
[[nodiscard]] std::optional<AuditPage> readAudit(Transaction &transaction, const AuditFilter &filter,
                                                 const QString &next, int limit);

} // namespace callboard::server
