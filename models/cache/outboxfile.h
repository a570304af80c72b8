// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"

#include <QDateTime>

namespace callboard
{

//! What became of an outbox that was damaged.
struct Salvage {
    QString damagedFile; //!< where the damaged file is now; it is kept
    int edits = 0;       //!< how many changes were taken over from it
};

struct OpenedOutbox {
    std::unique_ptr<Database> database;
    std::optional<Salvage> salvage;
};

//! \brief Opens outbox.db, migrated. A damaged file is put aside as FILE.corrupt-TIME, never deleted, and
//! what can be read of it goes into a new one. ErrorKind::UpgradeRequired: it belongs to a newer program, and
//! was not touched.
[[nodiscard]] Result<OpenedOutbox> openOutbox(const QString &path, const QDateTime &now,
                                              const Database::Gate &gate = {});

} // namespace callboard
