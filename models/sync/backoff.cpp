// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/backoff.h"

#include <algorithm>

namespace callboard
{

namespace
{

constexpr qint64 firstMs = 1000;
constexpr qint64 longestMs = 300 * 1000;
constexpr std::chrono::seconds shortestGate{1};
constexpr std::chrono::seconds longestGate{3600};

} // namespace

Backoff::Backoff(const Clock &clock, std::function<double()> random)
    : m_clock(clock),
      m_random(std::move(random))
{
}

void Backoff::fail(std::optional<std::chrono::seconds> retryAfter)
{
    const qint64 now = m_clock.monotonic();
    constexpr int enough = 10; // 2^10 s is past the longest
    const qint64 ceiling = std::min(longestMs, firstMs << std::min(m_failures, enough));
    ++m_failures;
    m_waitUntil = now + qint64(m_random() * double(ceiling));
    if (retryAfter) {
        const auto gate = std::clamp(*retryAfter, shortestGate, longestGate);
        m_gateUntil = std::max(m_gateUntil, now + std::chrono::milliseconds(gate).count());
    }
}

void Backoff::succeed()
{
    m_failures = 0;
    m_waitUntil = 0;
}

void Backoff::forgive()
{
    m_waitUntil = 0;
}

} // namespace callboard
