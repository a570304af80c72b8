// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwordworkers.h"

namespace callboard::server
{

PasswordWorkers::PasswordWorkers()
{
    m_pool.setMaxThreadCount(2);
}

PasswordWorkers::~PasswordWorkers()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool PasswordWorkers::start(std::function<void()> work)
{
    if (++m_waiting > longestQueue) {
        --m_waiting;
        return false;
    }
    m_pool.start([this, work = std::move(work)] {
        --m_waiting;
        work();
    });
    return true;
}

} // namespace callboard::server
