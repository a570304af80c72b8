// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/studioapi.h"

namespace callboard
{

QFuture<Result<UserPage>> StudioApi::users(const QString &cursor, int limit)
{
    return changes(Collection::Users, cursor, limit)
        .then([](const Result<ChangePage> &page) -> Result<UserPage> {
            if (!page)
                return page.error();
            return UserPage::fromChanges(*page);
        });
}

} // namespace callboard
