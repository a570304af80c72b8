// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The functions of connection.h on a request's way: from its header to its answer.

#include "server/http/connection.h"

#include <limits>

namespace callboard::server
{

template<typename Stream>
void Connection<Stream>::readHeader()
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

template<typename Stream>
void Connection<Stream>::headerRead()
{
    const WireRequest &message = m_parser->get();
    m_keepAlive = message.keep_alive();
    m_head = message.method() == http::verb::head;
    m_line = toBytes(message.method_string()).left(16) + ' ' + rawPath(message);
    if (const auto fault = faultOf(message)) {
        m_keepAlive = false; // who knows where the next request would begin
        return reject(*fault);
    }
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
        int &ofAddress = m_hall.largeBodiesOf[m_address];
        if (m_hall.largeBodies >= m_hall.options.maxLargeBodies ||
            ofAddress >= m_hall.options.maxLargeBodiesPerAddress)
            return reject(Problem::unavailable());
        ++m_hall.largeBodies;
        ++ofAddress;
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

template<typename Stream>
void Connection<Stream>::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = this->shared_from_this()](ErrorCode error, size_t) {
                         if (error)
                             self->readFailed(error, false);
                         else
                             self->dispatch();
                     });
}

template<typename Stream>
void Connection<Stream>::dispatch()
{
    Request request = toRequest(m_parser->get(), std::exchange(m_pathValues, {}),
                                QString::fromStdString(m_address), m_hall.options.trustedProxy);
    request.id = QString::fromLatin1(m_requestId);
    m_parser.reset();
    m_state = State::Pending;
    m_pendingSelf = this->shared_from_this();
    ++m_exchange;
    arm(m_hall.options.answerTimeout);
    fill();
    m_route->handler(request,
                     Responder(std::make_shared<Exchange>(m_context, this->weak_from_this(), m_exchange)));
}

template<typename Stream>
void Connection<Stream>::readFailed(ErrorCode error, bool inHeader)
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

template<typename Stream>
Problem Connection<Stream>::bodyTooLarge() const
{
    return Problem::tooLarge(QStringLiteral("That is larger than the %1 KB that fit here.")
                                 .arg((m_route ? m_route->bodyLimit : jsonBodyLimit) / 1024));
}

template<typename Stream>
void Connection<Stream>::rejectRoute(const Router::Match &match)
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
                .detail = QStringLiteral("This address takes %1.").arg(QString::fromLatin1(names.join(", ")))}
            .toResponse();
    response.with("Allow", names.join(", "));
    refuse(std::move(response));
}

// Answers without having read the body. The connection goes on only when there is none to be read.
template<typename Stream>
void Connection<Stream>::refuse(Response response)
{
    const bool bodyFollows =
        !m_parser->is_header_done() || m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
    m_keepAlive = m_keepAlive && !bodyFollows;
    m_parser.reset();
    write(std::move(response));
}

template<typename Stream>
void Connection<Stream>::write(Response response)
{
    m_state = State::Writing;
    m_gone = nullptr;
    const auto self = this->shared_from_this();
    m_pendingSelf.reset();
    m_keepAlive = m_keepAlive && !m_hall.draining && !m_inputEnded;
    m_response = std::move(response);
    m_message = {};
    dress(m_response, m_message, m_requestId, m_keepAlive, isSecure);
    arm(m_hall.options.writeTimeout);
    m_serializer.emplace(m_message);
    const auto done = [self](ErrorCode error, size_t) { self->written(error); };
    if (m_head)
        http::async_write_header(m_stream, *m_serializer, done);
    else
        http::async_write(m_stream, *m_serializer, done);
}

template<typename Stream>
void Connection<Stream>::written(ErrorCode error)
{
    if (m_state != State::Writing)
        return;
    releaseLargeBody();
    qCInfo(httpLog, "%s %d %lldms %s %s", m_line.constData(), m_response.status, qlonglong(m_clock.elapsed()),
           m_address.c_str(), m_requestId.constData());
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

} // namespace callboard::server
