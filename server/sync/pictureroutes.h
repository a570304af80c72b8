// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountlinks.h"
#include "server/accounts/gate.h"
#include "server/pictures/picturereader.h"
#include "server/sync/idempotency.h"
#include "server/sync/ratelimit.h"

namespace callboard::server
{

//! \brief PUT and DELETE /account/picture, and GET /pictures/{sha}/{side}.
class PictureRoutes
{
public:
    PictureRoutes(Store &store, const Gate &gate, const AccountLinks &links, PictureReader &reader,
                  RateLimit &pictures, RateLimit &changes)
        : m_store(store),
          m_gate(gate),
          m_links(links),
          m_reader(reader),
          m_pictures(pictures),
          m_changes(changes)
    {
    }

    void put(const Request &request, const Responder &responder);
    void remove(const Request &request, const Responder &responder);
    [[nodiscard]] Handler show() const;

private:
    struct Wish;
    [[nodiscard]] std::optional<Wish> wishOf(const Request &request, const Responder &responder) const;
    void decode(const Request &request, const Responder &responder, const KeyedRequest &keyed,
                const Wish &wish);
    [[nodiscard]] Response apply(Transaction &transaction, const KeyedRequest &keyed, const Wish &wish,
                                 const std::optional<Picture> &picture) const;

    Store &m_store;
    const Gate &m_gate;
    const AccountLinks &m_links;
    PictureReader &m_reader;
    RateLimit &m_pictures;
    RateLimit &m_changes;
    RunningKeys m_running;
};

} // namespace callboard::server
