// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/userpage.h"

namespace callboard
{

Result<UserPage> UserPage::fromChanges(const ChangePage &page)
{
    UserPage made{page.epoch, page.from, page.cursor, page.more, page.total, {}, {}};
    for (const Record &record : page.items) {
        if (record.gone) {
            made.gone += Gone{record.id, record.version};
            continue;
        }
        const auto user = User::fromRecord(record);
        if (!user)
            return user.error();
        made.users += *user;
    }
    return made;
}

} // namespace callboard
