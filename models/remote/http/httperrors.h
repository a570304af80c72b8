// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/studio.h"
#include "models/remote/http/httpanswer.h"

#include <QDateTime>
#include <QList>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace callboard
{

// Every way in which a request can fail, as an Error with a sentence for the person. The tables in
// httperrors.cpp are the only place that knows what a status, a problem code or a network error means
// (docs/protocol.md, "Codes"; sync-keychain.md, 1.1).

//! Error::code of a request that has not left this computer, so that nothing was done for sure.
inline constexpr auto notReached = "not-reached";

//! Whatever is not a 2xx of a studio. Decides by status and problem code; \a now is used for a Retry-After
//! date when the answer has no Date of its own.
[[nodiscard]] Error refusal(const StudioUrl &studio, const HttpAnswer &answer, const QDateTime &now);
//! There is no complete answer.
[[nodiscard]] Error transportError(const StudioUrl &studio, QNetworkReply::NetworkError error,
                                   const QString &reason);
//! The TLS certificate is not believed; \a trusted is the one that the person trusts there, if any.
[[nodiscard]] Error certificateError(const StudioUrl &studio, const QSslCertificate &presented,
                                     const QList<QSslError> &faults, const CertificateId &trusted);
[[nodiscard]] Error timeoutError(const StudioUrl &studio);
[[nodiscard]] Error signInRequiredError(const StudioUrl &studio);
[[nodiscard]] Error cancelledError();
//! The body ended too early.
[[nodiscard]] Error cutShortError(const HttpAnswer &answer);
//! A studio answered, but with something else than the protocol says; \a fault is for the log.
[[nodiscard]] Error notUnderstoodError(const HttpAnswer &answer, const QString &fault);
[[nodiscard]] Error tooLongError(const HttpAnswer &answer, qint64 limit);

//! What a Retry-After asks for, as seconds from now within 1 s and 1 h; nothing if it cannot be read. A date
//! is read by the server's clock.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header,
                                                             const QDateTime &serverTime);

} // namespace callboard
