// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

// RFC 9457 wants a title that is the same for every occurrence of a type.
struct Title {
    const char *code;
    const char *title;
};

constexpr Title titles[] = {
    {"malformed", "The request can't be read"},
    {"invalid-credentials", "Login and password don't match"},
    {"session-ended", "The session has ended"},
    {"invalid-grant", "The session can't be renewed"},
    {"forbidden", "Not allowed"},
    {"password-elsewhere", "The password belongs to another system"},
    {"not-found", "Not found"},
    {"method-not-allowed", "Method not allowed"},
    {"too-slow", "The request took too long to arrive"},
    {"conflict", "It was changed in the meantime"},
    {"no-seats", "There are not enough seats"},
    {"last-administrator", "The last administrator has to stay"},
    {"not-invited", "No invitation is waiting"},
    {"price-changed", "The price has changed"},
    {"import-changed", "The import would do something else by now"},
    {"in-progress", "The same request is being worked on"},
    {"cursor-expired", "Read the feed from its beginning"},
    {"too-large", "Too large"},
    {"unsupported-media", "This kind of content is not taken"},
    {"invalid", "A value is not acceptable"},
    {"key-reused", "The Idempotency-Key was used for another request"},
    {"upgrade-required", "This version is not understood"},
    {"sign-in-paused", "Sign-in is paused"},
    {"too-many-requests", "Too many requests"},
    {"header-too-large", "The header is too large"},
    {"server-error", "The server failed"},
    {"unavailable", "The server is not available"},
};

QString titleOf(const QString &code)
{
    for (const Title &title : titles) {
        if (code == QLatin1String(title.code))
            return QLatin1String(title.title);
    }
    return code;
}

} // namespace

Response Problem::toResponse() const
{
    QJsonObject json{{QStringLiteral("type"), QStringLiteral("urn:callboard:problem:%1").arg(code)},
                     {QStringLiteral("title"), titleOf(code)},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("detail"), detail}};
    if (!field.isEmpty())
        json[QStringLiteral("field")] = field;
    if (triesLeft)
        json[QStringLiteral("triesLeft")] = *triesLeft;
    if (pauseSeconds)
        json[QStringLiteral("pauseSeconds")] = *pauseSeconds;
    if (seatsNeeded)
        json[QStringLiteral("seatsNeeded")] = *seatsNeeded;
    if (seatsLeft)
        json[QStringLiteral("seatsLeft")] = *seatsLeft;
    Response response = Response::json(status, json);
    response.contentType = QByteArrayLiteral("application/problem+json");
    if (const auto wait = pauseSeconds ? pauseSeconds : retryAfter)
        response.with("Retry-After", QByteArray::number(*wait));
    if (status == 401)
        response.with("WWW-Authenticate", "Bearer"); // RFC 9110, 15.5.2
    return response;
}

Problem Problem::malformed(const QString &detail)
{
    return {.status = 400, .code = QStringLiteral("malformed"), .detail = detail};
}

Problem Problem::sessionEnded()
{
    return {.status = 401,
            .code = QStringLiteral("session-ended"),
            .detail = QStringLiteral("Your session has ended. Sign in again.")};
}

Problem Problem::forbidden(const QString &detail)
{
    return {.status = 403, .code = QStringLiteral("forbidden"), .detail = detail};
}

Problem Problem::notFound()
{
    return {.status = 404,
            .code = QStringLiteral("not-found"),
            .detail = QStringLiteral("There is nothing at this address.")};
}

Problem Problem::tooLarge(const QString &detail)
{
    return {.status = 413, .code = QStringLiteral("too-large"), .detail = detail};
}

Problem Problem::unsupportedMedia(const QString &detail)
{
    return {.status = 415, .code = QStringLiteral("unsupported-media"), .detail = detail};
}

Problem Problem::invalid(const QString &field, const QString &detail)
{
    return {.status = 422, .code = QStringLiteral("invalid"), .detail = detail, .field = field};
}

Problem Problem::noSeats(int needed, int left)
{
    return {.status = 409,
            .code = QStringLiteral("no-seats"),
            .detail =
                QStringLiteral("%1, %2 left. Buy more seats, or disable somebody who needs theirs no longer.")
                    .arg(needed == 1 ? QStringLiteral("1 person") : QStringLiteral("%1 people").arg(needed),
                         left == 1 ? QStringLiteral("1 seat") : QStringLiteral("%1 seats").arg(left)),
            .seatsNeeded = needed,
            .seatsLeft = left};
}

Problem Problem::conflict(const QString &field, const QString &detail)
{
    return {.status = 409, .code = QStringLiteral("conflict"), .detail = detail, .field = field};
}

Problem Problem::tooManyRequests(int retryAfterSeconds)
{
    return {.status = 429,
            .code = QStringLiteral("too-many-requests"),
            .detail = QStringLiteral("That was too often. Try again in a while."),
            .retryAfter = retryAfterSeconds};
}

Problem Problem::serverError()
{
    return {.status = 500,
            .code = QStringLiteral("server-error"),
            .detail = QStringLiteral(
                "The studio's server failed. Try again; if it stays, tell your administrator.")};
}

Problem Problem::unavailable()
{
    return {.status = 503,
            .code = QStringLiteral("unavailable"),
            .detail = QStringLiteral("The studio's server can't answer just now. Try again in a moment."),
            .retryAfter = 2};
}

Problem Problem::from(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        if (error.code == QLatin1String("malformed"))
            return malformed(error.text);
        return invalid(error.field, error.text);
    case ErrorKind::Protocol: return malformed(error.detail.isEmpty() ? error.text : error.detail);
    case ErrorKind::UnsupportedMedia: return unsupportedMedia(error.text);
    case ErrorKind::TooLarge: return tooLarge(error.text);
    case ErrorKind::NotFound: return notFound();
    case ErrorKind::Forbidden: return forbidden(error.text);
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout: return unavailable();
    default: return serverError();
    }
}

} // namespace callboard::server
