// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/remote/studioapi.h"

#include <QList>

namespace callboard::test
{

//! \brief Hands out these tokens one after the other; with none left, it never answers.
class TokenList final : public TokenProvider
{
public:
    explicit TokenList(const QList<QByteArray> &tokens) : m_tokens(tokens) {}

    //! What renewing answers from now on.
    void failWith(const Error &error) { m_failure = error; }
    //! The tokens that were named as no longer good.
    [[nodiscard]] const QList<QByteArray> &stale() const { return m_stale; }

    [[nodiscard]] QFuture<Result<QByteArray>> accessToken() override { return next(); }
    [[nodiscard]] QFuture<Result<QByteArray>> renew(const QByteArray &staleToken) override
    {
        m_stale += staleToken;
        if (m_failure)
            return answered<QByteArray>(*m_failure);
        return next();
    }

private:
    QFuture<Result<QByteArray>> next()
    {
        Answer<QByteArray> answer;
        if (m_tokens.isEmpty())
            m_unanswered += answer;
        else
            answer(m_tokens.takeFirst());
        return answer.future();
    }

    QList<QByteArray> m_tokens;
    QList<QByteArray> m_stale;
    QList<Answer<QByteArray>> m_unanswered;
    std::optional<Error> m_failure;
};

} // namespace callboard::test
