// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <atomic>
#include <chrono>
#include <thread>

namespace callboard::test
{

//! \brief Tells how long the event loop of its thread was held up. A second thread beats beside it: what
//! delays that one as well is a busy machine, and is taken off.
class Heartbeat
{
public:
    using Clock = std::chrono::steady_clock;

    Heartbeat() : m_last(Clock::now()), m_reference([this](const std::stop_token &stop) { beatBeside(stop); })
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(10);
    }

    //! The longest time without the event loop, in milliseconds.
    [[nodiscard]] qint64 longestStall()
    {
        beat();
        return m_longest;
    }

private:
    static qint64 milliseconds(Clock::duration time)
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    }

    void beat()
    {
        const auto now = Clock::now();
        m_longest = qMax(m_longest, milliseconds(now - m_last) - m_machine.exchange(0));
        m_last = now;
    }

    void beatBeside(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const auto before = Clock::now();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            m_machine += qMax<qint64>(0, milliseconds(Clock::now() - before) - 12);
        }
    }

    QTimer m_timer;
    Clock::time_point m_last;
    qint64 m_longest = 0;
    std::atomic<qint64> m_machine = 0;
    std::jthread m_reference;
};

} // namespace callboard::test
