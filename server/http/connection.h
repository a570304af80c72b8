// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of the one translation unit that sees Boost (httpserver.cpp).

#include "server/http/hall.h"
#include "server/http/wire.h"

#include <QElapsedTimer>

namespace callboard::server
{

//! \brief One client connection: reads a request, has it answered, reads the next. One timer guards whatever
//! it waits for.
template<typename Stream>
class Connection final : public AnyConnection, public std::enable_shared_from_this<Connection<Stream>>
{
public:
    template<typename... Arguments>
    Connection(Hall &hall, std::string address, std::shared_ptr<asio::io_context> context,
               Arguments &&...arguments)
        : AnyConnection(hall, std::move(address)),
          m_context(std::move(context)),
          m_timer(*m_context),
          m_stream(std::forward<Arguments>(arguments)...)
    {
    }
    ~Connection() override { releaseLargeBody(); }
    Q_DISABLE_COPY_MOVE(Connection)

    void start();
    void answer(quint64 exchange, Response response) override;
    void setGone(quint64 exchange, std::function<void()> callback) override;
    void drain() override;
    void close() override;

private:
    enum class State { Handshake, Idle, Reading, Pending, Writing, Closing, Closed };
    static constexpr bool isSecure = !std::is_same_v<Stream, tcp::socket>;
    static constexpr std::chrono::seconds lingerTime{2};
    static constexpr size_t lingerBytes = 4 * 1024 * 1024;

    tcp::socket &socket()
    {
        if constexpr (isSecure)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    void arm(std::chrono::milliseconds time);
    void timeUp();
    void waitForRequest();
    void fill();
    void filled(ErrorCode error);
    void tellGone();
    void readHeader();
    void headerRead();
    void readBody();
    void dispatch();
    void readFailed(ErrorCode error, bool inHeader);
    [[nodiscard]] Problem bodyTooLarge() const;
    void rejectRoute(const Router::Match &match);
    void reject(const Problem &problem) { refuse(problem.toResponse()); }
    void refuse(Response response);
    void write(Response response);
    void written(ErrorCode error);
    void hangUp();
    void linger();
    void lingered(ErrorCode error);
    void releaseLargeBody();

    const std::shared_ptr<asio::io_context> m_context;
    asio::steady_timer m_timer;
    Stream m_stream;
    State m_state = State::Handshake;
    beast::flat_buffer m_buffer{32 * 1024};
    bool m_filling = false;
    bool m_inputEnded = false;
    size_t m_lingered = 0;

    // The request that is being read or answered.
    std::optional<http::request_parser<http::string_body>> m_parser;
    const Route *m_route = nullptr;
    QHash<QString, QString> m_pathValues;
    QElapsedTimer m_clock;
    QByteArray m_requestId;
    QByteArray m_line;
    bool m_keepAlive = false;
    bool m_head = false;
    bool m_late = false;
    bool m_holdsLargeBody = false;
    quint64 m_exchange = 0;
    std::shared_ptr<Connection>
        m_pendingSelf; //!< while a request is pending, nothing else may hold the connection
    std::function<void()> m_gone;
    Response m_response;
    WireResponse m_message;
    std::optional<http::response_serializer<http::span_body<const char>>> m_serializer;
};

} // namespace callboard::server

#include "server/http/connection.ipp"
#include "server/http/connectionrequest.ipp"
