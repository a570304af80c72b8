// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

namespace callboard::server
{

//! \brief One stretch of the feed, as somebody asks for it.
struct FeedStretch {
    QString audience;
    Collection collection = Collection::Profile;
    qint64 after = 0; //!< number of the change before the first
    int limit = 0;
    QString epoch; //!< after a restore, numbers come again with something else

    bool operator==(const FeedStretch &other) const = default;
};

//! \brief What a stretch holds. Numbers are never used again, and a record that changes gets a new one at the
//! end: as long as these are the same, so are the records.
struct FeedCount {
    int count = 0;
    qint64 last = 0;   //!< number of the last record
    bool more = false; //!< there are others behind it
};

} // namespace callboard::server
