// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httpclient.h"

#include "models/remote/http/httpcall.h"
#include "models/remote/http/httpexchange.h"

#include <QNetworkAccessManager>

namespace callboard
{

HttpClient::HttpClient(const StudioUrl &studio, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_studio(studio),
      m_clock(clock)
{
}

HttpClient::~HttpClient()
{
    abortAll();
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    auto exchange = [this](const HttpRequest &what, const QByteArray &token, QObject *owner) {
        return new HttpExchange(connections(), m_studio, m_trusted, m_clock, what, token, owner);
    };
    auto *call = new HttpCall(request, m_studio, m_tokens, exchange, this);
    m_calls.insert(call);
    connect(call, &HttpCall::finished, this, [this, call] {
        m_calls.remove(call);
        call->deleteLater();
    });
    auto future = call->future();
    call->start();
    return future;
}

void HttpClient::abortAll()
{
    // A continuation may start a new call; only those of now are ended.
    const QSet<HttpCall *> calls = m_calls;
    if (m_connections)
        m_connections->deleteLater();
    m_connections = nullptr;
    for (HttpCall *call : calls)
        call->cancel();
}

QNetworkAccessManager *HttpClient::connections()
{
    if (!m_connections)
        m_connections = new QNetworkAccessManager(this);
    return m_connections;
}

} // namespace callboard
