// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <functional>

namespace callboard::server
{

//! \brief Two threads for everything that hashes passwords: many sign-ins at once cost time, not memory.
//! Because a try is counted before the next one starts on the same thread, many wrong tries at once can't
//! outrun the throttle by more than one. Thread-safe.
class PasswordWorkers
{
public:
    PasswordWorkers();
    //! Waits for what is running; what still waits is dropped.
    ~PasswordWorkers();
    Q_DISABLE_COPY_MOVE(PasswordWorkers)

    //! False when too much is waiting already. The work may wait for the store.
    [[nodiscard]] bool start(std::function<void()> work);

private:
    static constexpr int longestQueue = 500;
    std::atomic<int> m_waiting = 0;
    QThreadPool m_pool;
};

} // namespace callboard::server
