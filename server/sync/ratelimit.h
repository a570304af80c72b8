// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QHash>
#include <chrono>
#include <mutex>

namespace callboard::server
{

//! \brief How often an account may do something at this process: so often a minute, and ten minutes' worth at
//! once. What is done leaves something behind (an answer that is kept for 30 days, a picture), so this bounds
//! what one account can make the database grow. Thread-safe.
class RateLimit
{
public:
    explicit RateLimit(int perMinute) : m_perMinute(perMinute) {}

    //! Counts one. Zero, or the seconds to wait before the next will be allowed.
    [[nodiscard]] int take(const RecordId &account);

private:
    struct Bucket {
        double left = 0;
        std::chrono::steady_clock::time_point at;
    };
    const int m_perMinute;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace callboard::server
