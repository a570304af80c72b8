// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httpcall.h"

#include "models/domain/futures.h"
#include "models/remote/http/httperrors.h"
#include "models/remote/http/httpexchange.h"
#include "models/remote/studioapi.h"

namespace callboard
{

HttpCall::HttpCall(const HttpRequest &request, const StudioUrl &studio, TokenProvider *tokens,
                   const MakeExchange &makeExchange, QObject *parent)
    : QObject(parent),
      m_request(request),
      m_studio(studio),
      m_tokens(tokens),
      m_makeExchange(makeExchange)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(timeoutError(m_studio)); });
}

HttpCall::~HttpCall()
{
    cancel();
}

void HttpCall::start()
{
    m_deadline.start(m_request.deadline);
    if (m_request.session == HttpRequest::Session::None)
        exchange({});
    else if (m_tokens)
        takeToken(m_tokens->accessToken());
    else
        finish(signInRequiredError(m_studio));
}

void HttpCall::cancel()
{
    finish(cancelledError());
}

void HttpCall::takeToken(const QFuture<Result<QByteArray>> &future)
{
    whenDone(future, this, [this](const Result<QByteArray> &token) {
        if (m_finished)
            return;
        if (token)
            exchange(*token);
        else
            finish(token.error());
    });
}

void HttpCall::exchange(const QByteArray &token)
{
    m_exchange = m_makeExchange(m_request, token, this);
    connect(m_exchange, &HttpExchange::finished, this,
            [this, token](const Result<HttpAnswer> &answer) { takeAnswer(answer, token); });
}

void HttpCall::takeAnswer(const Result<HttpAnswer> &answer, const QByteArray &token)
{
    const bool tokenRefused = !answer && answer.error().kind == ErrorKind::SignInRequired && !token.isEmpty();
    if (!tokenRefused || m_renewed)
        return finish(answer);
    m_renewed = true;
    takeToken(m_tokens->renew(token));
}

void HttpCall::finish(const Result<HttpAnswer> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->abort();
        m_exchange->deleteLater(); // it may be the one that calls
    }
    // Whoever waits for the answer may end the client and this object with it: nothing of this object is used
    // from there on.
    QPromise<Result<HttpAnswer>> promise = std::move(m_promise);
    emit finished();
    promise.addResult(result);
    promise.finish();
}

} // namespace callboard
