// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/crew.h"

namespace callboard::server
{

//! Fills in what administrators see beside the people: the billing contact, how the seats were used, what was
//! bought, and the newest lines of the audit log. The same on every run, but that times count back from \a
//! now.
void addOffice(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now);

} // namespace callboard::server
