// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <optional>

namespace callboard::test
{

namespace
{

constexpr auto studioHeaders = "Callboard-Api: 1\r\nX-Request-Id: req-7\r\n";

// The first whole request of what came in so far, taken out of it.
std::optional<ScriptedServer::Request> takeRequest(QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    ScriptedServer::Request request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

QJsonObject ScriptedServer::Request::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedServer::ScriptedServer(const QByteArray &certificate, const QByteArray &key)
    : m_secure(!certificate.isEmpty())
{
    if (m_secure) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificate));
        tls.setPrivateKey(QSslKey(key, QSsl::Rsa));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    always(empty(500));
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ScriptedServer::~ScriptedServer()
{
    m_server.reset(); // its sockets tell this object that they close
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

void ScriptedServer::always(const Answer &answer)
{
    m_script = [answer](const Request &) { return answer; };
}

void ScriptedServer::inTurn(const QList<Answer> &answers)
{
    m_script = [answers, turn = qsizetype(0)](const Request &) mutable {
        return answers.at(qMin(turn++, answers.size() - 1));
    };
}

void ScriptedServer::stopListening()
{
    m_server->close();
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_received.remove(socket);
        socket->deleteLater();
    });
    read(socket);
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    const QByteArray arrived = socket->readAll();
    m_bytes += arrived.size();
    received += arrived;
    if (const auto request = takeRequest(received)) {
        m_requests += *request;
        reply(socket, m_script(*request));
    }
}

void ScriptedServer::reply(QTcpSocket *socket, const Answer &answer)
{
    if (answer.bytesPerTick > 0) {
        auto *ticks = new QTimer(socket);
        connect(ticks, &QTimer::timeout, socket, [socket, answer, sent = qsizetype(0)]() mutable {
            socket->write(answer.bytes.mid(sent, answer.bytesPerTick));
            sent += answer.bytesPerTick;
        });
        ticks->start(50);
        return;
    }
    socket->write(answer.bytes);
    if (answer.then == Answer::Then::Close) {
        socket->disconnectFromHost();
    } else if (answer.then == Answer::Then::Reset) {
        // Closing with unread data, or with linger 0, resets; Qt offers the latter by aborting.
        socket->flush();
        socket->abort();
    }
}

ScriptedServer::Answer ScriptedServer::plain(int status, const QByteArray &headers, const QByteArray &body)
{
    const QByteArray length =
        status == 204 ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers + length + "\r\n" + body,
            Answer::Then::KeepOpen, 0};
}

ScriptedServer::Answer ScriptedServer::json(int status, const QJsonObject &body,
                                            const QByteArray &moreHeaders)
{
    return plain(
        status, studioHeaders + QByteArray("Content-Type: application/json; charset=utf-8\r\n") + moreHeaders,
        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

ScriptedServer::Answer ScriptedServer::problem(int status, const QString &code, QJsonObject more,
                                               const QByteArray &moreHeaders)
{
    more.insert(QStringLiteral("type"), QStringLiteral("urn:callboard:problem:") + code);
    more.insert(QStringLiteral("status"), status);
    return plain(status,
                 studioHeaders + QByteArray("Content-Type: application/problem+json\r\n") + moreHeaders,
                 QJsonDocument(more).toJson(QJsonDocument::Compact));
}

ScriptedServer::Answer ScriptedServer::empty(int status)
{
    return plain(status, studioHeaders, {});
}

ScriptedServer::Answer ScriptedServer::png(const QByteArray &bytes)
{
    return plain(200, studioHeaders + QByteArray("Content-Type: image/png\r\n"), bytes);
}

} // namespace callboard::test
