// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of the one translation unit that sees Boost (httpserver.cpp): what connections share.

#include "server/http/httpserver.h"
#include "server/http/wire.h"

#include <QLoggingCategory>
#include <atomic>
#include <map>
#include <set>

namespace callboard::server
{

Q_DECLARE_LOGGING_CATEGORY(httpLog)

class AnyConnection;

//! What the connections of one server share. Only touched on the I/O thread.
struct Hall {
    Router router;
    HttpOptions options;
    std::set<AnyConnection *> connections;
    std::map<std::string, int> perAddress;
    int largeBodies = 0;
    std::map<std::string, int> largeBodiesOf; //!< by address
    bool draining = false;
};

//! \brief What does not depend on whether there is TLS.
class AnyConnection
{
public:
    AnyConnection(Hall &hall, std::string address) : m_hall(hall), m_address(std::move(address))
    {
        m_hall.connections.insert(this);
        ++m_hall.perAddress[m_address];
    }
    virtual ~AnyConnection()
    {
        m_hall.connections.erase(this);
        if (--m_hall.perAddress[m_address] == 0)
            m_hall.perAddress.erase(m_address);
    }
    Q_DISABLE_COPY_MOVE(AnyConnection)

    virtual void answer(quint64 exchange, Response response) = 0;
    virtual void setGone(quint64 exchange, std::function<void()> callback) = 0;
    virtual void drain() = 0;
    virtual void close() = 0;

protected:
    Hall &m_hall;
    const std::string m_address;
};

//! \brief One request on its way through a handler. Outlives the connection if it has to.
class Exchange final : public Responder::Sink
{
public:
    Exchange(std::shared_ptr<asio::io_context> context, std::weak_ptr<AnyConnection> connection,
             quint64 number)
        : m_context(std::move(context)),
          m_connection(std::move(connection)),
          m_number(number)
    {
    }
    ~Exchange() override { send(Problem::serverError().toResponse()); }
    Q_DISABLE_COPY_MOVE(Exchange)

    void send(Response response) override
    {
        if (m_sent.exchange(true))
            return;
        asio::post(*m_context,
                   [connection = m_connection, number = m_number, response = std::move(response)]() mutable {
                       if (const auto alive = connection.lock())
                           alive->answer(number, std::move(response));
                   });
    }

    void onGone(std::function<void()> callback) override
    {
        asio::post(*m_context,
                   [connection = m_connection, number = m_number, callback = std::move(callback)]() mutable {
                       if (const auto alive = connection.lock())
                           alive->setGone(number, std::move(callback));
                       else
                           callback();
                   });
    }

private:
    const std::shared_ptr<asio::io_context> m_context;
    const std::weak_ptr<AnyConnection> m_connection;
    const quint64 m_number;
    std::atomic<bool> m_sent = false;
};

} // namespace callboard::server
