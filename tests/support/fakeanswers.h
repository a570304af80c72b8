// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"

#include <QHash>
#include <QStringList>
#include <functional>

namespace callboard
{

//! \brief How a fake answers its calls: at once, or when the test lets it; well, or with a failure that the
//! test named.
class FakeAnswers
{
public:
    //! The next call of that name fails once with this.
    void failOnce(const QString &call, const Error &error) { m_failures.insert(call, error); }
    //! From here on calls wait for release().
    void hold() { m_hold = true; }
    void release()
    {
        m_hold = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
    [[nodiscard]] int heldCount() const { return int(m_held.size()); }
    //! The names of all calls so far.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    template<typename T>
    [[nodiscard]] QFuture<Result<T>> answer(const QString &call, std::function<Result<T>()> work)
    {
        m_calls.append(call);
        Answer<T> reply;
        const auto finish = [this, call, reply, work = std::move(work)] {
            if (m_failures.contains(call))
                reply(Result<T>(m_failures.take(call)));
            else
                reply(work());
        };
        if (m_hold)
            m_held.append(finish);
        else
            finish();
        return reply.future();
    }

private:
    bool m_hold = false;
    QHash<QString, Error> m_failures;
    QList<std::function<void()>> m_held;
    QStringList m_calls;
};

//! A failure for scripts.
[[nodiscard]] inline Error fakeError(ErrorKind kind, const QString &text = QStringLiteral("It did not work."))
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.requestId = QStringLiteral("req-1");
    return error;
}

//! The studio shows a certificate that nobody vouches for; \a trusted: the person trusts another one.
[[nodiscard]] inline Error doubtedCertificate(const CertificateId &trusted = {})
{
    Error error = fakeError(ErrorKind::Certificate, QStringLiteral("The certificate is not trusted."));
    CertificateDoubt doubt;
    doubt.presented.id = CertificateId(QStringLiteral("3453f26c5bdbce908c8389ce7799316d"
                                                      "0ff8b1dd4b19ded595ef74e7cc25a82f"));
    doubt.presented.subject = QStringLiteral("callboard.lumen.studio, Lumen Studio");
    doubt.presented.issuer = QStringLiteral("Lumen Studio Root, Lumen Studio");
    doubt.presented.hosts = {QStringLiteral("callboard.lumen.studio"), QStringLiteral("board.lumen.studio")};
    doubt.presented.validFrom = QDateTime({2025, 3, 1}, {12, 0}, Qt::UTC);
    doubt.presented.validUntil = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    doubt.faults = {CertificateFault::UnknownIssuer, CertificateFault::Expired};
    doubt.trusted = trusted;
    error.certificate = doubt;
    return error;
}

} // namespace callboard
