// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/sync/account.h"

namespace callboard
{

//! What an account shows, as one value: made on the account's thread, read on the GUI thread.
struct AccountSnapshot {
    StudioInfo studio; //!< empty name when the studio was never asked
    std::optional<StudioFacts> facts;
    bool administrator = false; //!< of a studio that offers administration
    ShownProfile profile;
    QList<WaitingChange> waiting;
    QList<FieldConflict> conflicts;
    QStringList merged;
    int needChoice = 0;
    bool somethingToSend = false;
    QDateTime lastSynced;
};

[[nodiscard]] Result<AccountSnapshot> takeSnapshot(Database &cache, Database &outbox,
                                                   const RecordId &profile);

//! For the first paint: by connections of its own that only read; one record, a few milliseconds. Whatever
//! cannot be read is empty.
[[nodiscard]] AccountSnapshot readSnapshot(const QString &folder, const RecordId &profile);

} // namespace callboard
