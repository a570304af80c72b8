// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"

namespace callboard
{

//! Everything that the state shown to the person follows from.
struct SyncFacts {
    bool reader = false; //!< another process of this person's leads
    bool sessionOver = false;
    bool keychainTrouble = false;
    bool upgradeRequired = false;
    bool syncedThisRun = false; //!< the studio has answered since the program started
    bool underWay = false;      //!< a request is open that a change rides on
    bool somethingToSend = false;
    int waiting = 0;
    int needChoice = 0;
    QDateTime lastSynced;
    QDateTime nextTry;            //!< valid while an attempt is put off
    std::optional<Error> failure; //!< the last attempt failed, and why
    std::optional<Error> missing; //!< why something beside the profile is not as the studio has it
    QString damage;               //!< what happened to the outbox's file, and what could be saved of it
    bool damageRead = false;      //!< the person knows
};

//! \brief The one place where the status is derived, so that it is the same truth everywhere. A pure
//! function.
[[nodiscard]] SyncStatus deriveStatus(const SyncFacts &facts);

} // namespace callboard
