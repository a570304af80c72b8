// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QByteArray>
#include <QList>

namespace callboard::server
{

//! \brief The items of the feed's collection "users", as JSON. They are kept ready to be sent, in the table
//! feed_items: with 100,000 people, putting pages together would be what a server does most.
namespace feeditems
{

struct Page {
    int count = 0;
    qint64 last = 0;  //!< number of the last item
    QByteArray items; //!< JSON, with commas between them
};

//! The first kept items behind a number, at most \a limit. Up to the last of them nothing is missing: what
//! is not kept yet comes behind all that is.
[[nodiscard]] Page read(Transaction &transaction, qint64 after, int limit);

struct Item {
    qint64 number = 0;
    QByteArray json;
};

//! The first items behind a number, at most \a limit, put together from what they tell of.
[[nodiscard]] QList<Item> compose(Transaction &transaction, qint64 after, int limit);

//! Writes those that are not kept yet, the oldest first and at most \a limit. Returns how many it wrote: less
//! than the limit when none is left. The database itself drops an item whose change moves or goes.
[[nodiscard]] qint64 keep(Transaction &transaction, int limit);

} // namespace feeditems

} // namespace callboard::server
