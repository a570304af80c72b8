// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/studio.h"
#include "models/remote/http/httpanswer.h"
#include "models/remote/http/httprequest.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>

class QNetworkAccessManager;
class QNetworkReply;

namespace callboard
{

//! \brief One request on the wire and its answer. Starts when it is made.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    //! \a token may be empty. \a connections must outlive the exchange, or end it by abort().
    HttpExchange(QNetworkAccessManager *connections, const StudioUrl &studio, const Clock &clock,
                 const HttpRequest &request, const QByteArray &token, QObject *parent);
    ~HttpExchange() override;

    //! Stops without a signal.
    void abort();

signals:
    //! A success of the wanted media type, or an error. Emitted once.
    void finished(const callboard::Result<callboard::HttpAnswer> &answer);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QByteArray &token) const;
    void send(QNetworkAccessManager *connections, const QByteArray &token);
    void takeBytes();
    void conclude();
    [[nodiscard]] HttpAnswer answer() const;
    [[nodiscard]] Result<HttpAnswer> outcome() const;

    const StudioUrl m_studio;
    const Clock &m_clock;
    const HttpRequest m_request;
    const qint64 m_started;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    bool m_tooLarge = false;
    QList<QSslError> m_certificateFaults;
};

} // namespace callboard
