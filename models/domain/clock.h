// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace callboard
{

//! \brief Where the time comes from, so that tests can own it. Thread-safe.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    //! The wall clock in UTC: for showing and storing, never for ordering.
    [[nodiscard]] virtual QDateTime now() const = 0;
    //! Milliseconds of a clock that only goes forward: for waiting.
    [[nodiscard]] virtual qint64 monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonic() const override;
};

} // namespace callboard
