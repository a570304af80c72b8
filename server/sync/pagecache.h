// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/feedstretch.h"

#include <QByteArray>
#include <list>
#include <mutex>
#include <optional>

namespace callboard::server
{

//! \brief Pages of the feed that were put together lately: many clients read the same ones after a start or a
//! new epoch. Whoever takes one has to know that its records are still those (FeedCount). Thread-safe, and at
//! most 48 MB.
class PageCache
{
public:
    struct Page {
        FeedCount count;
        QByteArray items; //!< without the array's brackets
    };

    [[nodiscard]] std::optional<Page> find(const FeedStretch &stretch);
    void keep(const FeedStretch &stretch, const Page &page);
    //! Lets go of those that nobody has asked for since the last time.
    void forgetUnused();

private:
    struct Entry {
        FeedStretch stretch;
        Page page;
        bool used = true;
    };
    std::mutex m_mutex;
    std::list<Entry>
        m_entries;        //!< the last used first; a few hundred, so that looking through them is nothing
    qsizetype m_size = 0; //!< bytes
};

} // namespace callboard::server
