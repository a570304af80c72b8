// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of the one translation unit that sees Boost (httpserver.cpp).

#include "server/http/httpserver.h"
#include "server/http/wire.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <array>
#include <limits>
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

    void start()
    {
        if constexpr (isSecure) {
            arm(m_hall.options.handshakeTimeout);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](ErrorCode error) {
                                         if (error)
                                             self->close();
                                         else
                                             self->waitForRequest();
                                     });
        } else {
            waitForRequest();
        }
    }

    void answer(quint64 exchange, Response response) override
    {
        if (exchange == m_exchange && m_state == State::Pending)
            write(std::move(response));
    }

    void setGone(quint64 exchange, std::function<void()> callback) override
    {
        if (exchange != m_exchange || m_state != State::Pending || m_inputEnded)
            callback();
        else
            m_gone = std::move(callback);
    }

    void drain() override
    {
        if (m_state == State::Idle || m_state == State::Handshake)
            close();
    }

    void close() override
    {
        m_state = State::Closed;
        m_timer.cancel();
        ErrorCode ignored;
        socket().close(ignored);
        tellGone();
    }

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

    void arm(std::chrono::milliseconds time)
    {
        m_timer.expires_after(time);
        m_timer.async_wait([weak = this->weak_from_this()](ErrorCode error) {
            const auto self = weak.lock();
            // A wait that was on its way when the timer was set anew comes without an error.
            if (!error && self && self->m_timer.expiry() <= std::chrono::steady_clock::now())
                self->timeUp();
        });
    }

    void timeUp()
    {
        if (m_state == State::Reading) {
            m_late = true;
            ErrorCode ignored;
            socket().cancel(ignored);
        } else if (m_state == State::Pending) {
            tellGone();
            write(Problem::unavailable().toResponse());
        } else {
            close();
        }
    }

    void waitForRequest()
    {
        m_state = State::Idle;
        if (m_hall.draining || m_inputEnded) {
            hangUp();
        } else if (m_buffer.size() > 0) {
            readHeader();
        } else {
            arm(m_hall.options.idleTimeout);
            fill();
        }
    }

    // Waits for bytes when the buffer is empty: for the next request, or while one is pending, to see the
    // client go.
    void fill()
    {
        if (m_filling || m_buffer.size() > 0)
            return;
        m_filling = true;
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = this->shared_from_this()](ErrorCode error, size_t size) {
                                     self->m_filling = false;
                                     self->m_buffer.commit(size);
                                     self->filled(error);
                                 });
    }

    void filled(ErrorCode error)
    {
        m_inputEnded = m_inputEnded || error;
        const bool orderly = error == asio::error::eof || error == asio::ssl::error::stream_truncated;
        switch (m_state) {
        case State::Idle:
            if (error)
                close();
            else
                readHeader();
            break;
        case State::Pending:
            if (error && !orderly)
                close();
            else if (error)
                tellGone();
            break;
        case State::Closing: linger(error, m_buffer.size()); break;
        case State::Handshake:
        case State::Reading:
        case State::Writing:
        case State::Closed: break;
        }
    }

    void tellGone()
    {
        if (const auto gone = std::exchange(m_gone, nullptr))
            gone();
    }

    void readHeader()
    {
        m_state = State::Reading;
        m_late = false;
        m_clock.start();
        m_requestId = newRequestId();
        m_line = "-";
        m_head = false;
        arm(m_hall.options.requestDeadline);
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(m_hall.options.headerLimit));
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // the route says, once it is known
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](ErrorCode error, size_t) {
                                    if (error)
                                        self->readFailed(error, true);
                                    else
                                        self->headerRead();
                                });
    }

    void headerRead()
    {
        const WireRequest &message = m_parser->get();
        m_keepAlive = message.keep_alive();
        m_head = message.method() == http::verb::head;
        m_line = toBytes(message.method_string()).left(16) + ' ' + rawPath(message);
        if (const auto fault = faultOf(message))
            return reject(*fault);
        const Router::Match match = m_hall.router.match(methodOf(message), rawPath(message));
        if (!match.route)
            return rejectRoute(match);
        m_route = match.route;
        m_pathValues = match.pathValues;

        const quint64 length = m_parser->content_length().value_or(0);
        const auto limit = quint64(m_route->bodyLimit);
        if (length > limit)
            return reject(bodyTooLarge());
        if (length > quint64(jsonBodyLimit) || (m_parser->chunked() && limit > quint64(jsonBodyLimit))) {
            if (m_hall.largeBodies >= m_hall.options.maxLargeBodies)
                return reject(Problem::unavailable());
            ++m_hall.largeBodies;
            m_holdsLargeBody = true;
        }
        m_parser->body_limit(limit);
        const auto expectation = message[http::field::expect];
        if (expectation.empty() || (length == 0 && !m_parser->chunked()))
            return readBody();
        if (!beast::iequals(expectation, "100-continue"))
            return reject({.status = 417,
                           .code = QStringLiteral("malformed"),
                           .detail = QStringLiteral("Only 100-continue can be expected here.")});
        static constexpr beast::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()),
                          [self = this->shared_from_this()](ErrorCode error, size_t) {
                              if (error)
                                  self->readFailed(error, false);
                              else
                                  self->readBody();
                          });
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = this->shared_from_this()](ErrorCode error, size_t) {
                             if (error)
                                 self->readFailed(error, false);
                             else
                                 self->dispatch();
                         });
    }

    void dispatch()
    {
        Request request = toRequest(m_parser->get(), std::exchange(m_pathValues, {}),
                                    QString::fromStdString(m_address), m_hall.options.trustedProxy);
        request.id = QString::fromLatin1(m_requestId);
        m_parser.reset();
        m_state = State::Pending;
        ++m_exchange;
        arm(m_hall.options.answerTimeout);
        fill();
        m_route->handler(
            request, Responder(std::make_shared<Exchange>(m_context, this->weak_from_this(), m_exchange)));
    }

    void readFailed(ErrorCode error, bool inHeader)
    {
        if (m_state != State::Reading)
            return;
        if (m_late)
            return reject({.status = 408,
                           .code = QStringLiteral("too-slow"),
                           .detail = QStringLiteral(
                               "The request took too long to arrive. Check the connection and try again.")});
        if (error == http::error::header_limit || (error == http::error::buffer_overflow && inHeader))
            return reject({.status = 431,
                           .code = QStringLiteral("header-too-large"),
                           .detail = QStringLiteral("The request's header is larger than %1 bytes.")
                                         .arg(m_hall.options.headerLimit)});
        if (error == http::error::body_limit || error == http::error::buffer_overflow)
            return reject(bodyTooLarge());
        if (error.category() != http::make_error_code(http::error::bad_method).category() ||
            error == http::error::end_of_stream || error == http::error::partial_message)
            return close();
        reject(Problem::malformed(QStringLiteral("The request is not HTTP/1.1.")));
    }

    Problem bodyTooLarge() const
    {
        return Problem::tooLarge(QStringLiteral("That is larger than the %1 KB that fit here.")
                                     .arg((m_route ? m_route->bodyLimit : jsonBodyLimit) / 1024));
    }

    void rejectRoute(const Router::Match &match)
    {
        if (match.allowed.isEmpty())
            return reject(Problem::notFound());
        QByteArrayList names;
        for (const Method method : match.allowed) {
            names += toByteArray(method);
            if (method == Method::Get)
                names += "HEAD";
        }
        Response response =
            Problem{.status = 405,
                    .code = QStringLiteral("method-not-allowed"),
                    .detail =
                        QStringLiteral("This address takes %1.").arg(QString::fromLatin1(names.join(", ")))}
                .toResponse();
        response.with("Allow", names.join(", "));
        refuse(std::move(response));
    }

    void reject(const Problem &problem) { refuse(problem.toResponse()); }

    // Answers without having read the body. The connection goes on only when there is none to be read.
    void refuse(Response response)
    {
        m_keepAlive = m_keepAlive && m_parser && m_parser->is_done();
        m_parser.reset();
        write(std::move(response));
    }

    void write(Response response)
    {
        m_state = State::Writing;
        m_gone = nullptr;
        m_keepAlive = m_keepAlive && !m_hall.draining && !m_inputEnded;
        m_response = std::move(response);
        m_message = {};
        dress(m_response, m_message, m_requestId, m_keepAlive, isSecure);
        arm(m_hall.options.writeTimeout);
        m_serializer.emplace(m_message);
        const auto done = [self = this->shared_from_this()](ErrorCode error, size_t) {
            self->written(error);
        };
        if (m_head)
            http::async_write_header(m_stream, *m_serializer, done);
        else
            http::async_write(m_stream, *m_serializer, done);
    }

    void written(ErrorCode error)
    {
        if (m_state != State::Writing)
            return;
        releaseLargeBody();
        qCInfo(httpLog, "%s %d %lldms %s %s", m_line.constData(), m_response.status,
               qlonglong(m_clock.elapsed()), m_address.c_str(), m_requestId.constData());
        m_serializer.reset();
        m_message = {};
        m_response = {};
        m_route = nullptr;
        if (error)
            close();
        else if (m_keepAlive)
            waitForRequest();
        else
            hangUp();
    }

    // Ends the connection so that the client gets the whole answer: a close with unread input would be a
    // reset, which may throw the answer away on the client's side (RFC 9112, 9.6).
    void hangUp()
    {
        m_state = State::Closing;
        arm(lingerTime);
        if constexpr (isSecure) {
            m_stream.async_shutdown([self = this->shared_from_this()](ErrorCode) { self->close(); });
        } else {
            ErrorCode ignored;
            socket().shutdown(tcp::socket::shutdown_send, ignored);
            linger({}, 0);
        }
    }

    void linger(ErrorCode error, size_t size)
    {
        m_lingered += size;
        m_buffer.clear();
        if (error || m_inputEnded || m_lingered > lingerBytes)
            close();
        else
            fill();
    }

    void releaseLargeBody()
    {
        if (std::exchange(m_holdsLargeBody, false))
            --m_hall.largeBodies;
    }

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
    std::function<void()> m_gone;
    Response m_response;
    WireResponse m_message;
    std::optional<http::response_serializer<http::span_body<const char>>> m_serializer;
};

} // namespace callboard::server
