// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/crew.h"

namespace callboard::server
{

//! One of the people in the design's pictures, drawn as they are there.
struct KnownPerson {
    const char *username;
    const char *firstName;
    const char *lastName;
    const char *email; //!< before the @
    Role role;
    const char *department;
    IdentityKind identity;
    int lastActiveMinutesAgo; //!< negative: invited so long ago, never was here
    Portrait portrait;
};

[[nodiscard]] QList<KnownPerson> knownCrew();

} // namespace callboard::server
