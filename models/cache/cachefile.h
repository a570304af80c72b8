// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"

namespace callboard
{

//! \brief Opens cache.db. A file that is damaged or of another form is thrown away and made anew, to be
//! filled from the server (C5).
[[nodiscard]] Result<std::unique_ptr<Database>> openCache(const QString &path,
                                                          const Database::Gate &gate = {});

} // namespace callboard
