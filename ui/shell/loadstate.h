// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"

#include <QString>

namespace callboard
{

class StateView;

//! \brief Shows a page's content as soon as it is \a loaded; before that what keeps it away: offline, a
//! problem under the heading \a failure (its own, or else the account's), or only time.
void showLoadState(StateView &view, bool loaded, const SyncStatus &status, const QString &failure,
                   const std::optional<Error> &problem = {});

} // namespace callboard
