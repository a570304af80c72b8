// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/studio.h"
#include "models/remote/http/httpanswer.h"
#include "models/remote/http/httprequest.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <functional>

namespace callboard
{

class HttpExchange;
class TokenProvider;

//! \brief One call as its caller sees it: get a token, exchange request and answer, and if the studio says
//! that the session's token is no longer good, get another and do it once more. Within the deadline, whatever
//! happens.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    using MakeExchange =
        std::function<HttpExchange *(const HttpRequest &, const QByteArray &token, QObject *owner)>;

    HttpCall(const HttpRequest &request, const StudioUrl &studio, TokenProvider *tokens,
             const MakeExchange &makeExchange, QObject *parent);
    ~HttpCall() override;

    [[nodiscard]] QFuture<Result<HttpAnswer>> future() { return m_promise.future(); }
    void start();
    void cancel();

signals:
    //! The future has its result. Emitted once.
    void finished();

private:
    void takeToken(const QFuture<Result<QByteArray>> &token);
    void exchange(const QByteArray &token);
    void takeAnswer(const Result<HttpAnswer> &answer, const QByteArray &token);
    void finish(const Result<HttpAnswer> &result);

    const HttpRequest m_request;
    const StudioUrl m_studio;
    TokenProvider *const m_tokens;
    const MakeExchange m_makeExchange;
    QPromise<Result<HttpAnswer>> m_promise;
    QPointer<HttpExchange> m_exchange;
    QTimer m_deadline;
    bool m_renewed = false;
    bool m_finished = false;
};

} // namespace callboard
