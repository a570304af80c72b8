// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/crew.h"

namespace callboard::server
{

//! Fills in what the crew works on: projects with assets, shots, tasks, versions and notes. The same on every
//! run, but that times count back from \a now.
void addProductions(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now);

} // namespace callboard::server
