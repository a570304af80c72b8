// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/ratelimit.h"

#include <cmath>

namespace callboard::server
{

int RateLimit::take(const RecordId &account)
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    const double perSecond = m_perMinute / 60.0;
    const double most = m_perMinute * 10.0;
    // A full bucket is the same as none.
    if (m_buckets.size() > 1000)
        m_buckets.removeIf([&](const auto &entry) { return now - entry->at > std::chrono::minutes(10); });
    if (!m_buckets.contains(account.value()))
        m_buckets.insert(account.value(), {most, now});
    Bucket &bucket = m_buckets[account.value()];
    bucket.left =
        qMin(most, bucket.left + std::chrono::duration<double>(now - bucket.at).count() * perSecond);
    bucket.at = now;
    if (bucket.left < 1)
        return int(std::ceil((1 - bucket.left) / perSecond));
    bucket.left -= 1;
    return 0;
}

} // namespace callboard::server
