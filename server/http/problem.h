// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "server/http/response.h"

#include <optional>

namespace callboard::server
{

//! \brief An error answer as problem details (RFC 9457), with the codes of docs/protocol.md.
//! The connection adds requestId on the way out.
struct Problem {
    int status = 500;
    QString code = {};   //!< last part of the type URN, such as "invalid"
    QString detail = {}; //!< a sentence for the person: what happened, then what to do
    QString field = {};
    std::optional<int> triesLeft = {};
    std::optional<int> pauseSeconds = {}; //!< also sent as Retry-After
    std::optional<int> retryAfter = {};   //!< seconds
    std::optional<int> seatsNeeded = {};
    std::optional<int> seatsLeft = {};

    [[nodiscard]] Response toResponse() const;

    // The common ones. detail may be left out where one sentence fits all.
    [[nodiscard]] static Problem malformed(const QString &detail);
    [[nodiscard]] static Problem sessionEnded();
    [[nodiscard]] static Problem forbidden(const QString &detail);
    [[nodiscard]] static Problem notFound();
    [[nodiscard]] static Problem tooLarge(const QString &detail);
    [[nodiscard]] static Problem unsupportedMedia(const QString &detail);
    [[nodiscard]] static Problem invalid(const QString &field, const QString &detail);
    [[nodiscard]] static Problem noSeats(int needed, int left);
    //! Somebody else has changed the field since the caller saw it.
    [[nodiscard]] static Problem conflict(const QString &field, const QString &detail);
    [[nodiscard]] static Problem tooManyRequests(int retryAfterSeconds);
    [[nodiscard]] static Problem serverError();
    [[nodiscard]] static Problem unavailable();

    //! A domain error as the problem that tells it; takes code, field and text from it.
    [[nodiscard]] static Problem from(const Error &error);
};

} // namespace callboard::server
