// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountlinks.h"
#include "server/accounts/gate.h"
#include "server/sync/ratelimit.h"

namespace callboard::server
{

//! \brief POST /sync/mutations: the fields of a record, each applied, found unchanged, in conflict or
//! rejected; once for its key.
class Mutations
{
public:
    Mutations(Store &store, const Gate &gate, const AccountLinks &links, RateLimit &rate)
        : m_store(store),
          m_gate(gate),
          m_links(links),
          m_rate(rate)
    {
    }

    void handle(const Request &request, const Responder &responder);

private:
    Store &m_store;
    const Gate &m_gate;
    const AccountLinks &m_links;
    RateLimit &m_rate;
};

} // namespace callboard::server
