// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/alarm.h"

namespace callboard
{

Alarm::Alarm(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::check);
}

void Alarm::set(qint64 at)
{
    m_at = at;
    m_set = true;
    constexpr qint64 longestMs = 3600 * 1000;
    m_timer.start(int(qBound<qint64>(0, m_at - m_clock.monotonic(), longestMs)));
}

void Alarm::stop()
{
    m_set = false;
    m_timer.stop();
}

void Alarm::check()
{
    if (!m_set)
        return;
    if (m_clock.monotonic() < m_at) {
        set(m_at);
        return;
    }
    stop();
    emit rang();
}

} // namespace callboard
