// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/gate.h"
#include "server/sync/waitroom.h"

namespace callboard::server
{

//! \brief GET /sync/wait: answers when something that the account sees has changed, when its session ends, or
//! when the time is up. A waiting request costs its connection and an entry in the wait room.
class Waiting
{
public:
    Waiting(Store &store, const Gate &gate, WaitRoom &room) : m_store(store), m_gate(gate), m_room(room) {}

    void handle(const Request &request, const Responder &responder);

private:
    struct Poll;
    void look(const std::shared_ptr<Poll> &poll, Gate::Access access);

    Store &m_store;
    const Gate &m_gate;
    WaitRoom &m_room;
};

} // namespace callboard::server
