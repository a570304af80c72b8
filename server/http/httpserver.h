// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/http/router.h"

#include <chrono>
#include <functional>
#include <memory>

namespace callboard::server
{

//! Limits and addresses. The defaults are those of docs/protocol.md; the reasons are in platform research
//! (slow and hostile clients).
struct HttpOptions {
    QString host = QStringLiteral("127.0.0.1"); //!< an IP address
    quint16 port = 0;                           //!< 0: any free one
    QString tlsCertificate;                     //!< PEM chain; with tlsKey, the server speaks TLS only
    QString tlsKey;
    QString trustedProxy; //!< the address whose X-Forwarded-For is believed

    qint64 headerLimit = 16 * 1024;
    int maxConnections = 4096;
    int maxConnectionsPerAddress = 256;
    int maxLargeBodies = 32; //!< bodies above the JSON limit that may be under way at once: bounds the memory
    int maxLargeBodiesPerAddress = 8;
    std::chrono::milliseconds requestDeadline{30'000}; //!< for a whole request to arrive
    std::chrono::milliseconds idleTimeout{60'000};     //!< between requests, and before the first
    std::chrono::milliseconds handshakeTimeout{10'000};
    std::chrono::milliseconds writeTimeout{60'000};   //!< for a whole answer to be taken
    std::chrono::milliseconds answerTimeout{120'000}; //!< for a handler to answer, else 503
    std::chrono::milliseconds drainTimeout{5'000};
};

//! \brief HTTP/1.1 on one thread of its own. Requests that pass every limit go to the router's handlers on
//! that thread; answers may come from any thread. Pipelined requests are answered one after the other, and
//! nothing more is read meanwhile (back-pressure).
class HttpServer
{
public:
    explicit HttpServer(HttpOptions options);
    //! Stops without draining if drain() has not finished.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    //! Takes the port. Returns the server's address ("http://127.0.0.1:8440"). Nobody is answered before
    //! start().
    [[nodiscard]] Result<QString> listen();
    //! Starts the thread; once, after listen().
    void start(Router router);

    //! Stops accepting, closes idle connections, and lets requests under way finish, for drainTimeout at
    //! most. Then calls drained, on the I/O thread. Waiting requests have to be answered by whoever holds
    //! them.
    void drain(std::function<void()> drained);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard::server
