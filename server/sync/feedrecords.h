// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/jsontext.h"
#include "server/store/transaction.h"
#include "server/sync/pagecache.h"

namespace callboard::server
{

//! Writes the items of a page, in the order of their numbers, as elements of the array that is open in \a
//! json.
[[nodiscard]] FeedCount writeRecords(Transaction &transaction, const FeedStretch &stretch, JsonText &json,
                                     PageCache &cache);

} // namespace callboard::server
