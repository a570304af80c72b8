// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workahead.h"

#include <QtGlobal>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace callboard
{

namespace
{

// Without this the GUI thread, woken by an answer of the window system on the processor that this thread is
// using just then, waits for its turn: a millisecond and a half of a start on two processors. More steps
// would let the work starve, and the GUI wait for it, where other programs use the processors fully.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int steps = 10;
    ::setpriority(PRIO_PROCESS, 0, steps); // on Linux: of the calling thread
#endif
}

} // namespace

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
    stepBack();
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
