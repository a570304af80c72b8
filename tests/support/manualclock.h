// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QMutex>
#include <chrono>

namespace callboard
{

//! \brief A clock that stands still until a test moves it. Both hands are moved apart, as on a computer whose
//! wall clock is set.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    [[nodiscard]] qint64 monotonic() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_monotonic;
    }

    void advance(std::chrono::milliseconds time)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time.count();
    }
    //! Somebody sets the wall clock; the time that has passed is not affected.
    void jump(std::chrono::seconds by)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addSecs(by.count());
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    qint64 m_monotonic = 1'000'000;
};

} // namespace callboard
