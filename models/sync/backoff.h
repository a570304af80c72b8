// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace callboard
{

//! \brief When the next attempt may be made: full jitter, a random time up to min(300 s, 1 s x 2^n)
//! (sync-keychain.md, 1.1), on the clock that only goes forward; and the gate that the server sets by
//! Retry-After, which nobody may jump.
class Backoff
{
public:
    //! \a random gives a number from 0 up to 1.
    Backoff(const Clock &clock, std::function<double()> random);

    void fail(std::optional<std::chrono::seconds> retryAfter);
    void succeed();
    //! Try now, for there is a reason to hope (the network is back, the person asks). The server's gate
    //! holds.
    void forgive();

    [[nodiscard]] bool isDue() const { return m_clock.monotonic() >= dueAt(); }
    [[nodiscard]] qint64 dueAt() const { return qMax(m_waitUntil, m_gateUntil); } //!< Clock::monotonic()
    [[nodiscard]] int failures() const { return m_failures; }

private:
    const Clock &m_clock;
    std::function<double()> m_random;
    int m_failures = 0;
    qint64 m_waitUntil = 0;
    qint64 m_gateUntil = 0;
};

} // namespace callboard
