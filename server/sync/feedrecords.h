// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/http/jsontext.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief One stretch of the feed, as somebody asks for it.
struct FeedStretch {
    QString audience;
    Collection collection = Collection::Profile;
    qint64 after = 0; //!< number of the change before the first
    int limit = 0;
};

//! \brief What a page holds of it.
struct FeedCount {
    int count = 0;
    qint64 last = 0;   //!< number of the last record
    bool more = false; //!< there are others behind it
};

//! Writes the items of a page, in the order of their numbers, as elements of the array that is open in \a
//! json.
[[nodiscard]] FeedCount writeRecords(Transaction &transaction, const FeedStretch &stretch, JsonText &json);

} // namespace callboard::server
