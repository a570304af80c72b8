// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/seats.h"
#include "models/domain/studiosettings.h"

#include <map>

namespace callboard
{

//! What an administrator has beside the users, as one value: made on the account's thread, read on the GUI
//! thread.
struct AdministrationSnapshot {
    std::optional<Seats> seats;
    QList<Purchase> purchases; //!< newest first
    std::optional<StudioSettings> settings;
    std::map<Collection, Error> problems; //!< of those that did not come the last time they were asked for
};

[[nodiscard]] Result<AdministrationSnapshot> takeAdministration(Database &cache);

//! By a connection of its own, as readSnapshot(). Whatever cannot be read is empty.
[[nodiscard]] AdministrationSnapshot readAdministration(const QString &folder);

} // namespace callboard
