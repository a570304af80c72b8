// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/studio.h"
#include "models/remote/http/httpanswer.h"
#include "models/remote/http/httprequest.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace callboard
{

//! \brief One request on the wire and its answer. Starts when it is made.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    //! \a trusted: the certificate that is good here although the system's authorities do not vouch for it;
    //! invalid for none. \a token may be empty. \a connections must outlive the exchange, or end it by
    //! abort().
    HttpExchange(QNetworkAccessManager *connections, const StudioUrl &studio, const CertificateId &trusted,
                 const Clock &clock, const HttpRequest &request, const QByteArray &token, QObject *parent);
    ~HttpExchange() override;

    //! Stops without a signal.
    void abort();

signals:
    //! A success of the wanted media type, or an error. Emitted once.
    void finished(const callboard::Result<callboard::HttpAnswer> &answer);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QByteArray &token) const;
    void send(QNetworkAccessManager *connections, const QByteArray &token);
    void judge(const QList<QSslError> &faults);
    void takeBytes();
    void conclude();
    [[nodiscard]] HttpAnswer answer() const;
    [[nodiscard]] Result<HttpAnswer> outcome() const;

    const StudioUrl m_studio;
    const CertificateId m_trusted;
    const Clock &m_clock;
    const HttpRequest m_request;
    const qint64 m_started;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    bool m_tooLarge = false;
    std::optional<Error> m_certificateError;
};

} // namespace callboard
