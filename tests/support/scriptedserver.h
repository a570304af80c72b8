// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace callboard::test
{

//! \brief A web server on loopback that answers what a test tells it to, wrong answers above all.
//! Lives on the test's thread and needs its event loop.
class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    struct Request {
        QByteArray verb;
        QByteArray target;                     //!< path and query
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
    };

    //! The exact bytes to send back, and what happens with the connection.
    struct Answer {
        enum class Then { KeepOpen, Close, Reset };

        QByteArray bytes;
        Then then = Then::KeepOpen;
        int bytesPerTick = 0; //!< 0: all at once; else that many every 50 ms
    };
    using Script = std::function<Answer(const Request &)>;

    //! With a certificate and key (PEM) it speaks TLS.
    explicit ScriptedServer(const QByteArray &certificate = {}, const QByteArray &key = {});
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url() const;
    //! What is answered from now on.
    void setScript(Script script) { m_script = std::move(script); }
    void always(const Answer &answer);
    //! These one after the other; the last one for ever.
    void inTurn(const QList<Answer> &answers);
    //! No more connections from now on.
    void stopListening();

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    //! How much arrived of anything, whether or not it was a request; what TLS says for itself is not
    //! counted.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    [[nodiscard]] int connections() const { return m_connections; }

    // Usual answers. They carry Callboard-Api and a request id unless said otherwise.
    [[nodiscard]] static Answer json(int status, const QJsonObject &body, const QByteArray &moreHeaders = {});
    [[nodiscard]] static Answer problem(int status, const QString &code, QJsonObject more = {},
                                        const QByteArray &moreHeaders = {});
    [[nodiscard]] static Answer empty(int status);
    [[nodiscard]] static Answer png(const QByteArray &bytes);
    //! Status line, these headers (each ended by CR LF), Content-Length, body.
    [[nodiscard]] static Answer plain(int status, const QByteArray &headers, const QByteArray &body);
    //! Not a byte.
    [[nodiscard]] static Answer nothing(Answer::Then then) { return {{}, then, 0}; }

private:
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_secure;
    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
    qsizetype m_bytes = 0;
    int m_connections = 0;
};

} // namespace callboard::test
