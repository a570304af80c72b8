// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/jobqueue.h"

namespace callboard::server
{

void JobQueue::push(QueuedJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_filled.notify_one();
}

std::vector<QueuedJob> JobQueue::take(size_t limit)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    std::vector<QueuedJob> taken;
    while (!m_jobs.empty() && taken.size() < limit) {
        taken.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    return taken;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

} // namespace callboard::server
