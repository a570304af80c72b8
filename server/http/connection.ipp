// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The functions of connection.h that keep a connection: its beginning, its timer, the wait for bytes, its
// end. Those on a request's way are in connectionrequest.ipp.

#include "server/http/connection.h"

namespace callboard::server
{

template<typename Stream>
void Connection<Stream>::start()
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

template<typename Stream>
void Connection<Stream>::answer(quint64 exchange, Response response)
{
    if (exchange == m_exchange && m_state == State::Pending)
        write(std::move(response));
}

template<typename Stream>
void Connection<Stream>::setGone(quint64 exchange, std::function<void()> callback)
{
    if (exchange != m_exchange || m_state != State::Pending || m_inputEnded)
        callback();
    else
        m_gone = std::move(callback);
}

template<typename Stream>
void Connection<Stream>::drain()
{
    if (m_state == State::Idle || m_state == State::Handshake)
        close();
}

template<typename Stream>
void Connection<Stream>::close()
{
    const auto self = std::exchange(m_pendingSelf, nullptr); // until this function is through
    m_state = State::Closed;
    m_timer.cancel();
    ErrorCode ignored;
    socket().close(ignored);
    tellGone();
}

template<typename Stream>
void Connection<Stream>::arm(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait([weak = this->weak_from_this()](ErrorCode error) {
        const auto self = weak.lock();
        // A wait that was on its way when the timer was set anew comes without an error.
        if (!error && self && self->m_timer.expiry() <= std::chrono::steady_clock::now())
            self->timeUp();
    });
}

template<typename Stream>
void Connection<Stream>::timeUp()
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

template<typename Stream>
void Connection<Stream>::waitForRequest()
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
template<typename Stream>
void Connection<Stream>::fill()
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

template<typename Stream>
void Connection<Stream>::filled(ErrorCode error)
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
    case State::Closing: lingered(error); break;
    case State::Handshake:
    case State::Reading:
    case State::Writing:
    case State::Closed: break;
    }
}

template<typename Stream>
void Connection<Stream>::tellGone()
{
    if (const auto gone = std::exchange(m_gone, nullptr))
        gone();
}

// Ends the connection so that the client gets the whole answer: a close with unread input would be a
// reset, which may throw the answer away on the client's side (RFC 9112, 9.6).
template<typename Stream>
void Connection<Stream>::hangUp()
{
    m_state = State::Closing;
    arm(lingerTime);
    if (!m_filling)
        m_buffer.clear();
    const auto sayEnd = [self = this->shared_from_this()](ErrorCode) {
        ErrorCode ignored;
        self->socket().shutdown(tcp::socket::shutdown_send, ignored);
        if (self->m_inputEnded)
            self->close();
        else
            self->linger();
    };
    if constexpr (isSecure)
        m_stream.async_shutdown(sayEnd);
    else
        sayEnd({});
}

// Below TLS, where there is any: what comes now is thrown away.
template<typename Stream>
void Connection<Stream>::linger()
{
    if (m_state != State::Closing || m_filling)
        return;
    m_filling = true;
    socket().async_read_some(m_buffer.prepare(4096),
                             [self = this->shared_from_this()](ErrorCode error, size_t size) {
                                 self->m_filling = false;
                                 self->m_lingered += size;
                                 self->lingered(error);
                             });
}

template<typename Stream>
void Connection<Stream>::lingered(ErrorCode error)
{
    m_buffer.clear();
    if (error || m_lingered > lingerBytes)
        close();
    else
        linger();
}

template<typename Stream>
void Connection<Stream>::releaseLargeBody()
{
    if (!std::exchange(m_holdsLargeBody, false))
        return;
    --m_hall.largeBodies;
    if (--m_hall.largeBodiesOf[m_address] == 0)
        m_hall.largeBodiesOf.erase(m_address);
}

} // namespace callboard::server
