// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <memory>

namespace callboard
{

//! \brief Calls \a then(result) in \a context's thread, from its event loop, once the future is ready. Call
//! it in that thread.
//!
//! Unlike QFuture::then(context, …) of Qt 6.4, which asserts when the context is gone by the time of the
//! answer, this one then does nothing. A future that ends without a value answers ErrorKind::Cancelled.
template<typename T, typename Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then]() mutable {
        watcher->deleteLater();
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        then(watcher->future().resultCount() > 0 ? watcher->future().result() : Result<T>(cancelled));
    });
    watcher->setFuture(future);
}

//! \brief The giving end of a QFuture that can be copied into callbacks. The last copy that goes away
//! unanswered cancels it.
template<typename T>
class Answer
{
public:
    Answer() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }
    void operator()(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

//! A future that already has its answer.
template<typename T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    Answer<T> answer;
    answer(std::move(result));
    return answer.future();
}

//! \brief Asks an object that lives on another thread; \a ask() runs there and gives the future whose answer
//! is passed on.
template<typename T, typename Ask>
[[nodiscard]] QFuture<Result<T>> askOn(QObject *object, Ask ask)
{
    Answer<T> answer;
    QMetaObject::invokeMethod(
        object,
        [object, ask, answer]() mutable {
            whenDone<T>(ask(), object, [answer](Result<T> result) { answer(result); });
        },
        Qt::QueuedConnection);
    return answer.future();
}

} // namespace callboard
