// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/listeners.h"

namespace callboard::server
{

void Listeners::add(Store::Listener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(std::move(listener));
}

void Listeners::tell(const QString &what)
{
    std::vector<Store::Listener> listeners;
    {
        const std::lock_guard lock(m_mutex);
        listeners = m_listeners;
    }
    for (const Store::Listener &listener : listeners)
        listener(what);
}

} // namespace callboard::server
