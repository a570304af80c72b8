// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

#include <functional>
#include <memory>

namespace callboard::server
{

//! \brief Where the answer to one request goes. Copyable, thread-safe. The first send() counts; if every copy
//! goes away without one, the client gets 500.
class Responder
{
public:
    //! What a connection implements. Both may be called from any thread.
    class Sink
    {
    public:
        Sink() = default;
        virtual ~Sink() = default;
        Q_DISABLE_COPY_MOVE(Sink)
        virtual void send(Response response) = 0;
        virtual void onGone(std::function<void()> callback) = 0;
    };

    explicit Responder(std::shared_ptr<Sink> sink) : m_sink(std::move(sink)) {}

    void send(Response response) const { m_sink->send(std::move(response)); }

    //! Calls back, on the I/O thread, when the client has closed its side before the answer was sent. It may
    //! only have half-closed, so the right thing to do is to answer now. At most one callback per request.
    void onGone(std::function<void()> callback) const { m_sink->onGone(std::move(callback)); }

private:
    std::shared_ptr<Sink> m_sink;
};

} // namespace callboard::server
