// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/heartbeat.h"

#include <chrono>
#include <fstream>
#include <unistd.h>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto beatEvery = 5ms;

template<typename Duration>
qint64 milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

// Made on the GUI thread.
Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent),
      m_accounting("/proc/self/task/" + QByteArray::number(gettid()) + "/schedstat"),
      m_thread([this] { run(); })
{
}

Heartbeat::~Heartbeat()
{
    m_stop = true;
    m_thread.join();
}

qint64 Heartbeat::waitedForProcessor() const
{
    // "time on a processor, time waiting for one, turns"; nanoseconds.
    std::ifstream file(m_accounting.constData());
    qint64 ran = 0;
    qint64 waited = 0;
    return file >> ran >> waited ? milliseconds(std::chrono::nanoseconds(waited)) : 0;
}

void Heartbeat::run()
{
    using Clock = std::chrono::steady_clock;
    for (qint64 beat = 1; !m_stop; ++beat) {
        const auto sent = Clock::now();
        const qint64 waitedBefore = waitedForProcessor();
        // How much longer than asked this thread slept: the machine was busy or stood still.
        qint64 overslept = 0;
        QMetaObject::invokeMethod(
            this, [this, beat] { m_answered = beat; }, Qt::QueuedConnection);
        do {
            const auto before = Clock::now();
            std::this_thread::sleep_for(beatEvery);
            overslept += qMax<qint64>(0, milliseconds(Clock::now() - before - beatEvery));
        } while (m_answered != beat && !m_stop);
        const qint64 gap = milliseconds(Clock::now() - sent);
        // Both may be the same moment.
        const qint64 lost = qMax(overslept, waitedForProcessor() - waitedBefore);
        if (!m_leaveOut.exchange(false) && gap - lost > m_longest - m_lost) {
            m_longest = gap;
            m_lost = lost;
        }
        ++m_beats;
    }
}

Heartbeat::Gap Heartbeat::takeLongest()
{
    return {m_longest.exchange(0), m_lost.exchange(0), m_beats.exchange(0)};
}

void Heartbeat::leaveOut()
{
    m_leaveOut = true;
}

void addStallCommands(Driver &driver, Heartbeat &heartbeat)
{
    driver.add(u"stalls"_s, [&heartbeat](const QJsonObject &, const Answer &answer) {
        const Heartbeat::Gap gap = heartbeat.takeLongest();
        answer.ok({{u"longest"_s, gap.longest}, {u"lost"_s, gap.lost}, {u"beats"_s, gap.beats}});
    });
}

} // namespace callboard::e2e
