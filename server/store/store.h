// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/store/transaction.h"

#include <functional>
#include <future>
#include <memory>
#include <type_traits>

namespace callboard::server
{

//! \brief The studio's database behind its own threads. Thread-safe. Jobs are queued and run in transactions;
//! done() is called on a store thread after the commit and must not block.
//!
//! SQLite has one writing thread, which gathers the waiting jobs into one commit (each in a savepoint of its
//! own), and a few that read. PostgreSQL has a few threads of both kinds, with a connection each.
class Store
{
public:
    using Job = std::function<void(Transaction &)>;
    using Done = std::function<void(Result<void>)>;
    using Listener = std::function<void(const QString &what)>;

    Store() = default;
    virtual ~Store() = default;
    Q_DISABLE_COPY_MOVE(Store)

    //! A transaction that sees one moment and writes nothing.
    virtual void read(Job job, Done done) = 0;
    //! A transaction that may write. An announced commit is durable.
    virtual void write(Job job, Done done) = 0;
    //! Calls back on a store thread, after the commit, for each announcement of any process on this database.
    //! "reconnected" is announced when some may have been missed. Subscribe before the work starts; there is
    //! no way back.
    virtual void subscribe(Listener listener) = 0;

    [[nodiscard]] virtual Dialect dialect() const = 0;

    //! read() and write() for jobs that make a value: job(Transaction &) -> T, done(Result<T>).
    template<typename Function, typename Then>
    void readThen(Function job, Then done)
    {
        run(&Store::read, std::move(job), std::move(done));
    }
    template<typename Function, typename Then>
    void writeThen(Function job, Then done)
    {
        run(&Store::write, std::move(job), std::move(done));
    }

    //! The same, waiting for the result: for start-up and worker threads. Never call it on the I/O thread or
    //! from a job.
    template<typename Function>
    [[nodiscard]] auto readAndWait(Function job)
    {
        return wait(&Store::read, std::move(job));
    }
    template<typename Function>
    [[nodiscard]] auto writeAndWait(Function job)
    {
        return wait(&Store::write, std::move(job));
    }

private:
    using Queue = void (Store::*)(Job, Done);

    template<typename Function, typename Then>
    void run(Queue queue, Function job, Then done)
    {
        using T = std::invoke_result_t<Function, Transaction &>;
        if constexpr (std::is_void_v<T>) {
            (this->*queue)(std::move(job), std::move(done));
        } else {
            auto value = std::make_shared<std::optional<T>>();
            (this->*queue)([value, job = std::move(job)](
                               Transaction &transaction) mutable { *value = job(transaction); },
                           [value, done = std::move(done)](const Result<void> &result) {
                               done(result ? Result<T>(std::move(**value)) : Result<T>(result.error()));
                           });
        }
    }

    template<typename Function>
    auto wait(Queue queue, Function job)
    {
        using T = std::invoke_result_t<Function, Transaction &>;
        auto promise = std::make_shared<std::promise<Result<T>>>();
        auto future = promise->get_future();
        run(queue, std::move(job), [promise](Result<T> result) { promise->set_value(std::move(result)); });
        return future.get();
    }
};

} // namespace callboard::server
