// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/whynotonline.h"
#include "models/sync/account.h"
#include "models/sync/administration.h"
#include "ui/dialogs/filepicker.h"
#include "ui/shell/windowstate.h"

namespace callboard
{

//! \brief What the users page and its parts work with. Everything is borrowed and outlives the page.
struct UsersContext {
    Account &account;
    Administration &administration;
    const Clock &clock;
    FilePicker &files;
    WindowState &state;
};

} // namespace callboard
