// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/portrait.h"

#include <QStringList>

namespace callboard::server
{

//! Names that go together, and the looks that go with them well enough for an invented crew.
struct NamePool {
    QStringList softFirstNames;
    QStringList otherFirstNames;
    QStringList lastNames;
    Looks looks;
};

[[nodiscard]] QList<NamePool> namePools();

} // namespace callboard::server
