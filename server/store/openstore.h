// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/store.h"
#include "server/store/storeaddress.h"

namespace callboard::server
{

//! Opens the database, makes it if it is a SQLite file that does not exist (mode 0600), and migrates it.
[[nodiscard]] Result<std::shared_ptr<Store>> openStore(const StoreAddress &address);

} // namespace callboard::server
