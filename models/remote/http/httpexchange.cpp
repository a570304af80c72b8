// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httpexchange.h"

#include "models/remote/http/certificates.h"
#include "models/remote/http/httperrors.h"
#include "models/remote/http/onetimebody.h"
#include "models/remote/http/remotelog.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace callboard
{

namespace
{

// Values of QNetworkReply::NetworkError: below 200 the connection or a proxy failed; above are HTTP's
// answers, where the status says more, but for a broken stream of bytes (bad chunk, decompression bomb).
bool transportFailed(const QNetworkReply &reply, int status)
{
    const auto error = reply.error();
    if (error == QNetworkReply::NoError)
        return false;
    return status < 400 || error < QNetworkReply::ContentAccessDenied ||
           error == QNetworkReply::ProtocolFailure;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager *connections, const StudioUrl &studio,
                           const CertificateId &trusted, const Clock &clock, const HttpRequest &request,
                           const QByteArray &token, QObject *parent)
    : QObject(parent),
      m_studio(studio),
      m_trusted(trusted),
      m_clock(clock),
      m_request(request),
      m_started(clock.monotonic())
{
    send(connections, token);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::judge);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
}

HttpExchange::~HttpExchange()
{
    abort();
}

void HttpExchange::abort()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

QNetworkRequest HttpExchange::networkRequest(const QByteArray &token) const
{
    QUrl url = m_studio.url();
    url.setPath(QStringLiteral("/api/v1") + m_request.path, QUrl::TolerantMode); // its parts are encoded
    url.setQuery(m_request.query);

    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         false); // the protocol is HTTP/1.1 (docs/protocol.md)
    request.setTransferTimeout(int(m_request.silence.count()));

    // Asking for the configuration loads OpenSSL, 4 MB that a studio on this computer has no use for.
    if (url.scheme() == QLatin1String("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }

    request.setRawHeader("User-Agent", "Callboard/" CALLBOARD_VERSION);
    request.setRawHeader("Accept", m_request.wanted + ", application/problem+json");
    request.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
    request.setRawHeader("Callboard-Schema", "1");
    if (!m_request.bodyType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.bodyType);
    for (const HttpRequest::Header &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    // The one place where a token is added to a request.
    if (!token.isEmpty() && m_studio.sameOrigin(url))
        request.setRawHeader("Authorization", "Bearer " + token);
    return request;
}

void HttpExchange::send(QNetworkAccessManager *connections, const QByteArray &token)
{
    QNetworkRequest request = networkRequest(token);
    if (m_request.repeat == HttpRequest::Repeat::Harmless) {
        m_reply = connections->sendCustomRequest(request, m_request.verb, m_request.body);
        return;
    }
    // Not on a connection that was kept open: the server may just be closing it, and this request is not sent
    // again.
    auto *own = new QNetworkAccessManager(this);
    auto *body = new OneTimeBody(m_request.body, this);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Connection", "close");
    m_reply = own->sendCustomRequest(request, m_request.verb, body);
}

// Called in the middle of the handshake: nothing of the request has left this computer, and nothing does
// unless every fault that was found is named here.
void HttpExchange::judge(const QList<QSslError> &faults)
{
    const QSslCertificate presented = m_reply->sslConfiguration().peerCertificate();
    if (isTrusted(presented, faults, m_trusted))
        m_reply->ignoreSslErrors(faults);
    else
        m_certificateError = certificateError(m_studio, presented, faults, m_trusted);
}

void HttpExchange::takeBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.longestAnswer && !m_tooLarge) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void HttpExchange::conclude()
{
    if (m_reply->isOpen() && !m_tooLarge)
        takeBytes();
    const Result<HttpAnswer> result = outcome();
    qCInfo(remoteLog).noquote() << m_request.verb << m_request.path
                                << (result ? QString::number(result->status) : toString(result.error().kind))
                                << m_clock.monotonic() - m_started << "ms"
                                << (result ? result->requestId : result.error().requestId)
                                << (result ? QString() : result.error().detail);
    m_reply->deleteLater();
    m_reply.clear();
    emit finished(result);
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.fromStudio = m_reply->rawHeader("Callboard-Api") == "1";
    answer.mediaType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    answer.body = m_body;
    answer.lengthKnown =
        m_reply->hasRawHeader("Content-Length") || m_reply->hasRawHeader("Transfer-Encoding");
    answer.requestId = QString::fromLatin1(m_reply->rawHeader("X-Request-Id").left(64));
    answer.location = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.date = httpDate(m_reply->rawHeader("Date"));
    return answer;
}

Result<HttpAnswer> HttpExchange::outcome() const
{
    const HttpAnswer got = answer();
    if (m_tooLarge)
        return tooLongError(got, m_request.longestAnswer);
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError && m_certificateError)
        return *m_certificateError;
    if (transportFailed(*m_reply, got.status))
        return transportError(m_studio, m_reply->error(), m_reply->errorString());
    if (!got.fromStudio || !got.succeeded())
        return refusal(m_studio, got, m_clock.now());
    if (got.status != 204 && got.status != 202 && got.mediaType != m_request.wanted)
        return notUnderstoodError(
            got, QStringLiteral("media type %1").arg(QString::fromLatin1(got.mediaType.left(64))));
    return got;
}

} // namespace callboard
