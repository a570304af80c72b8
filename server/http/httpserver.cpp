// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include <openssl/ssl.h>
#include <thread>

namespace callboard::server
{

Q_LOGGING_CATEGORY(httpLog, "callboard.http")

namespace
{

Error cannotListen(const QString &what, const std::string &reason)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.text = QStringLiteral("%1: %2").arg(what, QString::fromStdString(reason));
    return error;
}

//! An IPv4 client on a dual-stack socket is the same client.
std::string addressOf(const tcp::endpoint &endpoint)
{
    const asio::ip::address address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
                   unsigned int inLength, void *)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, in, inLength) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

class HttpServer::Private
{
public:
    explicit Private(HttpOptions options) : acceptor(*context), drainTimer(*context), pause(*context)
    {
        hall.options = std::move(options);
    }

    ErrorCode loadCertificate()
    {
        ErrorCode error;
        tls.emplace(asio::ssl::context::tls_server);
        SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
        SSL_CTX_set_options(tls->native_handle(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                                      SSL_OP_CIPHER_SERVER_PREFERENCE);
        SSL_CTX_set_alpn_select_cb(tls->native_handle(), chooseProtocol, nullptr);
        tls->use_certificate_chain_file(hall.options.tlsCertificate.toStdString(), error);
        if (!error)
            tls->use_private_key_file(hall.options.tlsKey.toStdString(), asio::ssl::context::pem, error);
        return error;
    }

    void accept()
    {
        acceptor.async_accept([this](ErrorCode error, tcp::socket socket) {
            if (hall.draining || !acceptor.is_open())
                return;
            if (error) {
                // Out of file descriptors, or the client was gone already: neither gets better by trying at
                // once.
                pause.expires_after(std::chrono::milliseconds(50));
                pause.async_wait([this](ErrorCode) {
                    if (acceptor.is_open())
                        accept();
                });
                return;
            }
            admit(std::move(socket));
            accept();
        });
    }

    void admit(tcp::socket socket)
    {
        ErrorCode error;
        const tcp::endpoint peer = socket.remote_endpoint(error);
        if (error)
            return;
        const std::string address = addressOf(peer);
        const auto others = hall.perAddress.find(address);
        if (int(hall.connections.size()) >= hall.options.maxConnections ||
            (others != hall.perAddress.end() && others->second >= hall.options.maxConnectionsPerAddress)) {
            qCWarning(httpLog, "too many connections; closed one from %s", address.c_str());
            return;
        }
        socket.set_option(tcp::no_delay(true), error);
        if (tls)
            std::make_shared<Connection<asio::ssl::stream<tcp::socket>>>(hall, address, context,
                                                                         std::move(socket), *tls)
                ->start();
        else
            std::make_shared<Connection<tcp::socket>>(hall, address, context, std::move(socket))->start();
    }

    void beginDrain(std::chrono::milliseconds limit)
    {
        if (hall.draining)
            return;
        hall.draining = true;
        ErrorCode ignored;
        acceptor.close(ignored);
        pause.cancel();
        for (const auto connections = hall.connections; AnyConnection * connection : connections)
            connection->drain();
        deadline = std::chrono::steady_clock::now() + limit;
        awaitEnd();
    }

    // Once nothing is open, the context has no work left and the thread ends by itself.
    void awaitEnd()
    {
        if (hall.connections.empty())
            return;
        if (std::chrono::steady_clock::now() >= deadline) {
            for (const auto connections = hall.connections; AnyConnection * connection : connections)
                connection->close();
            return;
        }
        drainTimer.expires_after(std::chrono::milliseconds(10));
        drainTimer.async_wait([this](ErrorCode) { awaitEnd(); });
    }

    Hall hall;
    std::shared_ptr<asio::io_context> context = std::make_shared<asio::io_context>(1);
    tcp::acceptor acceptor;
    asio::steady_timer drainTimer;
    asio::steady_timer pause;
    std::chrono::steady_clock::time_point deadline;
    std::optional<asio::ssl::context> tls;
    std::function<void()> drained;
    std::thread thread;
};

HttpServer::HttpServer(HttpOptions options) : d(std::make_unique<Private>(std::move(options))) {}

HttpServer::~HttpServer()
{
    if (!d->thread.joinable())
        return;
    asio::post(*d->context, [this] {
        d->beginDrain(std::chrono::milliseconds(0));
        d->deadline = {};
    });
    d->thread.join();
}

Result<QString> HttpServer::listen()
{
    const HttpOptions &options = d->hall.options;
    ErrorCode error;
    const auto address = asio::ip::make_address(options.host.toStdString(), error);
    if (error)
        return cannotListen(QStringLiteral("%1 is not an IP address").arg(options.host), error.message());
    if (!options.tlsCertificate.isEmpty()) {
        if ((error = d->loadCertificate()))
            return cannotListen(QStringLiteral("The certificate or its key can't be used"), error.message());
    }
    const tcp::endpoint endpoint(address, options.port);
    d->acceptor.open(endpoint.protocol(), error);
    if (!error)
        d->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        d->acceptor.bind(endpoint, error);
    if (!error)
        d->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return cannotListen(QStringLiteral("Can't listen on %1:%2").arg(options.host).arg(options.port),
                            error.message());
    const quint16 port = d->acceptor.local_endpoint(error).port();
    const QString host = address.is_v6() ? QStringLiteral("[%1]").arg(options.host) : options.host;
    return QStringLiteral("%1://%2:%3")
        .arg(d->tls ? QStringLiteral("https") : QStringLiteral("http"), host)
        .arg(port);
}

void HttpServer::start(Router router)
{
    d->hall.router = std::move(router);
    d->accept();
    d->thread = std::thread([this] {
        d->context->run();
        if (d->drained)
            d->drained();
    });
}

void HttpServer::drain(std::function<void()> drained)
{
    asio::post(*d->context, [this, drained = std::move(drained)]() mutable {
        d->drained = std::move(drained);
        d->beginDrain(d->hall.options.drainTimeout);
    });
}

} // namespace callboard::server
