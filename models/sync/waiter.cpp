// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/waiter.h"

#include "models/domain/futures.h"

namespace callboard
{

namespace
{

constexpr std::chrono::seconds wait{25};
constexpr std::chrono::milliseconds backgroundPause{60 * 1000};
constexpr double jitter = 0.2;

} // namespace

Waiter::Waiter(StudioApi &api, const Clock &clock, std::function<double()> random, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_clock(clock),
      m_random(std::move(random)),
      m_alarm(clock, this)
{
    connect(&m_alarm, &Alarm::rang, this, &Waiter::ask);
}

void Waiter::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    // What changed while nobody listened is found by the pull that follows the first answer.
    m_position.clear();
    ask();
}

void Waiter::pause()
{
    m_listening = false;
    m_asking = false;
    ++m_round;
    m_alarm.stop();
}

void Waiter::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (m_inFront && m_listening && !m_asking) {
        m_alarm.stop();
        ask();
    }
}

void Waiter::ask()
{
    m_asking = true;
    whenDone<ChangePoke>(m_api.waitForChange(m_position, wait), this,
                         [this, round = m_round](const Result<ChangePoke> &poke) { take(round, poke); });
}

void Waiter::take(int round, const Result<ChangePoke> &poke)
{
    if (round != m_round)
        return;
    m_asking = false;
    if (!poke) {
        pause();
        emit failed(poke.error());
        return;
    }
    const bool anything = m_position.isEmpty() || poke->epoch != m_epoch;
    m_position = poke->position;
    m_epoch = poke->epoch;
    if (m_inFront) {
        ask();
    } else {
        const double factor = 1 - jitter + 2 * jitter * m_random();
        m_alarm.set(m_clock.monotonic() + qint64(double(backgroundPause.count()) * factor));
    }
    if (anything || !poke->changed.isEmpty())
        emit changed(poke->changed, anything);
}

} // namespace callboard
