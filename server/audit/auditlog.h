// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Adds a line to the audit log, in the transaction of what it tells of: both happen or none. Fills in
//! the entry's id itself, and its time (the transaction's) when it has none. Nothing ever changes or removes
//! a line; the database refuses it.
void recordAudit(Transaction &transaction, const AuditEntry &entry);
//! The same for many, in their order.
void recordAudit(Transaction &transaction, const QList<AuditEntry> &entries);

} // namespace callboard::server
