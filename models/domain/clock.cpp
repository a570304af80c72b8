// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

#include <chrono>

namespace callboard
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace callboard
