// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/sqlconnection.h"

namespace callboard::server
{

//! Brings the tables up to what this program needs (server/store/migrations), each step in a transaction of
//! its own, and makes the studio's row with a new random epoch in an empty database. Refuses a database of a
//! newer program. Several processes may start at once.
[[nodiscard]] Result<void> migrate(SqlConnection &connection);

} // namespace callboard::server
