// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/store.h"

#include <mutex>
#include <vector>

namespace callboard::server
{

//! \brief Who wants to hear of announcements. Thread-safe.
class Listeners
{
public:
    void add(Store::Listener listener);
    void tell(const QString &what);

private:
    std::mutex m_mutex;
    std::vector<Store::Listener> m_listeners;
};

} // namespace callboard::server
