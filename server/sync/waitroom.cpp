// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/waitroom.h"

#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

// How late somebody may be sent away.
constexpr int tickMilliseconds = 100;

} // namespace

WaitRoom::WaitRoom(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &WaitRoom::sendLateOnesAway);
    m_timer.start(tickMilliseconds);
}

WaitRoom::Ticket WaitRoom::enter(const Name &name, std::chrono::milliseconds time, Wake wake)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_guests.emplace(++m_last, Guest{name.account.value(), name.session.value(), name.administrator,
                                             std::chrono::steady_clock::now() + time, std::move(wake)});
            m_byName.insert(name.account.value(), m_last);
            if (name.session.isValid())
                m_byName.insert(name.session.value(), m_last);
            return m_last;
        }
    }
    wake(Why::TimeUp);
    return 0;
}

WaitRoom::Guest WaitRoom::take(std::map<Ticket, Guest>::iterator guest)
{
    m_byName.remove(guest->second.account, guest->first);
    m_byName.remove(guest->second.session, guest->first);
    return std::move(m_guests.extract(guest).mapped());
}

void WaitRoom::leave(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_guests.find(ticket); found != m_guests.end())
        static_cast<void>(take(found));
}

void WaitRoom::dismiss(Ticket ticket)
{
    std::unique_lock lock(m_mutex);
    const auto found = m_guests.find(ticket);
    if (found == m_guests.end())
        return;
    const Guest guest = take(found);
    lock.unlock();
    guest.wake(Why::TimeUp);
}

std::vector<WaitRoom::Wake> WaitRoom::thoseWhoHear(const QString &what) const
{
    const QString name = what.section(u':', 1);
    const bool changed = what.startsWith(QLatin1String("changed:"));
    const bool all =
        what == QLatin1String("reconnected") || (changed && name == QLatin1String(audience::members));
    std::vector<Wake> wakes;
    if (all || (changed && name == QLatin1String(audience::administrators))) {
        for (const auto &[ticket, guest] : m_guests) {
            if (all || guest.administrator)
                wakes.push_back(guest.wake);
        }
    } else if (changed || what.startsWith(QLatin1String("session-ended:"))) {
        for (const Ticket ticket : m_byName.values(name))
            wakes.push_back(m_guests.at(ticket).wake);
    }
    return wakes;
}

void WaitRoom::hear(const QString &what)
{
    std::vector<Wake> toWake;
    {
        const std::lock_guard lock(m_mutex);
        toWake = thoseWhoHear(what);
    }
    for (const Wake &wake : toWake)
        wake(Why::Look);
}

void WaitRoom::close()
{
    std::map<Ticket, Guest> guests;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        guests.swap(m_guests);
        m_byName.clear();
    }
    for (const auto &[ticket, guest] : guests)
        guest.wake(Why::TimeUp);
}

void WaitRoom::sendLateOnesAway()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<Guest> late;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_guests.begin(); it != m_guests.end();) {
            const auto guest = it++;
            if (guest->second.until <= now)
                late.push_back(take(guest));
        }
    }
    for (const Guest &guest : late)
        guest.wake(Why::TimeUp);
}

} // namespace callboard::server
