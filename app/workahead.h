// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace callboard
{

//! \brief A thread for what the start of the program would otherwise wait for: done one after another, in the
//! order it was added, while the GUI thread has other things to do. One thread and not one for each, so that
//! they never take the second processor of a small computer from one another, or the first from the GUI.
//! Ends with what it has begun; what it has not begun is left.
class WorkAhead
{
public:
    using Work = std::function<void()>;

    WorkAhead() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

    //! From any thread.
    void add(Work work);

private:
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::deque<Work> m_work;
    std::jthread m_thread; //!< the last member: it uses the others
};

} // namespace callboard
