// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pagecache.h"

#include <algorithm>
#include <utility>

namespace callboard::server
{

namespace
{

// All people of a studio with a hundred thousand.
constexpr qsizetype mostBytes = 48 * 1024 * 1024;
// Smaller ones are made as quickly as they are found.
constexpr qsizetype fewestBytes = 16 * 1024;

} // namespace

std::optional<PageCache::Page> PageCache::find(const FeedStretch &stretch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&stretch](const Entry &entry) { return entry.stretch == stretch; });
    if (found == m_entries.end())
        return std::nullopt;
    found->used = true;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->page;
}

void PageCache::keep(const FeedStretch &stretch, const Page &page)
{
    if (page.items.size() < fewestBytes || page.items.size() > mostBytes)
        return;
    const std::lock_guard lock(m_mutex);
    m_entries.remove_if([this, &stretch](const Entry &entry) {
        if (!(entry.stretch == stretch))
            return false;
        m_size -= entry.page.items.size();
        return true;
    });
    m_entries.push_front({stretch, page});
    m_size += page.items.size();
    while (m_size > mostBytes) {
        m_size -= m_entries.back().page.items.size();
        m_entries.pop_back();
    }
}

void PageCache::forgetUnused()
{
    const std::lock_guard lock(m_mutex);
    m_entries.remove_if([this](Entry &entry) {
        if (std::exchange(entry.used, false))
            return false;
        m_size -= entry.page.items.size();
        return true;
    });
}

} // namespace callboard::server
