// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/domain/studiosettings.h"

namespace callboard::server
{

//! The password as it is to be stored, if the studio's settings allow it for that person; ErrorKind::Invalid,
//! with what to do, otherwise. Takes a few milliseconds: not on the I/O thread.
[[nodiscard]] Result<QString> acceptablePassword(const StudioSettings &settings, const Profile &person,
                                                 const QString &password);

} // namespace callboard::server
