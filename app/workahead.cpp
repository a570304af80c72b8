// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workahead.h"

#include <utility>

namespace callboard
{

void WorkAhead::add(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_added.notify_one();
}

void WorkAhead::run(const std::stop_token &stop)
{
    while (true) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_added.wait(lock, stop, [this] { return !m_work.empty(); });
            if (stop.stop_requested())
                return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
    }
}

} // namespace callboard
