// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace callboard::server
{

struct QueuedJob {
    Store::Job job;
    Store::Done done;
};

//! \brief Jobs that wait for a store thread. Thread-safe. It is as long as there are requests under way, so
//! the server's limits bound it.
class JobQueue
{
public:
    void push(QueuedJob job);
    //! Waits for jobs and takes up to limit of them. Empty when the queue is closed and nothing is left.
    [[nodiscard]] std::vector<QueuedJob> take(size_t limit);
    //! What is in the queue is still done; nothing more should come.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<QueuedJob> m_jobs;
    bool m_closed = false;
};

} // namespace callboard::server
