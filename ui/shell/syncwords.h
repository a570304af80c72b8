// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace callboard
{

//! \brief How the state of the sync is said in two short lines, with an icon of its own shape. It tells the
//! truth, and never more than is known. A plain value.
struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(callboard::SyncWords)
public:
    Icon icon = Icon::Sync;
    Color color = Color::Text2;
    QString state;
    QString time;
    bool turning = false; //!< something is being sent

    //! \a unsaved: fields that the pages hold and nobody pressed Save for. \a relative: whether the person
    //! wants "just now" or clocks. The times of
    //! \a status are shown in the zone that they carry.
    [[nodiscard]] static SyncWords of(const SyncStatus &status, int unsaved, bool relative,
                                      const QDateTime &now);
};

} // namespace callboard
