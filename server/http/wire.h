// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of the one translation unit that sees Boost (httpserver.cpp): what goes over the wire, to and from our
// own types.

#include "server/http/problem.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace callboard::server
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using ErrorCode = beast::error_code;
using WireRequest = http::request<http::string_body>;
using WireResponse = http::response<http::span_body<const char>>;

inline QByteArray toBytes(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}
inline beast::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

inline Method methodOf(const WireRequest &message)
{
    switch (message.method()) {
    case http::verb::get: return Method::Get;
    case http::verb::head: return Method::Head;
    case http::verb::post: return Method::Post;
    case http::verb::put: return Method::Put;
    case http::verb::patch: return Method::Patch;
    case http::verb::delete_: return Method::Delete;
    default: return Method::Other;
    }
}

//! The path as it came, without the query.
inline QByteArray rawPath(const WireRequest &message)
{
    const QByteArray target = toBytes(message.target());
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

//! What Beast's parser leaves to the application. Nothing when the header is in order.
inline std::optional<Problem> faultOf(const WireRequest &message)
{
    if (message.version() != 10 && message.version() != 11)
        return Problem::malformed(QStringLiteral("Only HTTP/1.1 is understood here."));
    // RFC 9112, 3.2: exactly one Host, and nothing in it that isn't an authority.
    static const QRegularExpression authority(
        QStringLiteral("^([A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$"));
    const auto hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && message.version() == 11))
        return Problem::malformed(QStringLiteral("The request needs one Host header."));
    if (hosts == 1 && !authority.match(QString::fromLatin1(toBytes(message[http::field::host]))).hasMatch())
        return Problem::malformed(QStringLiteral("The Host header is not a host."));
    if (!message.target().starts_with('/') || rawPath(message).contains("%00"))
        return Problem::malformed(QStringLiteral("The request's target is not a path."));
    if (message.count(http::field::transfer_encoding) > 0 &&
        !beast::iequals(message[http::field::transfer_encoding], "chunked"))
        return Problem::malformed(
            QStringLiteral("Only the transfer encoding \"chunked\" is understood here."));
    if (message.count(http::field::content_encoding) > 0 &&
        !beast::iequals(message[http::field::content_encoding], "identity"))
        return Problem::unsupportedMedia(QStringLiteral("Send the body without a content encoding."));
    return std::nullopt;
}

//! The message as handlers see it; takes the body out of it.
inline Request toRequest(WireRequest &message, QHash<QString, QString> pathValues, const QString &peer,
                         const QString &trustedProxy)
{
    Request request;
    request.method = methodOf(message);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(rawPath(message)));
    request.pathValues = std::move(pathValues);
    const QByteArray target = toBytes(message.target());
    if (const qsizetype mark = target.indexOf('?'); mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
    for (const auto &field : message) {
        QByteArray &value = request.headers[toBytes(field.name_string()).toLower()];
        value = value.isNull() ? toBytes(field.value()) : value + ", " + toBytes(field.value());
    }
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    std::string().swap(message.body());
    request.address = peer;
    if (!trustedProxy.isEmpty() && peer == trustedProxy) {
        const QByteArray last = request.header("x-forwarded-for").split(',').last().trimmed();
        if (!last.isEmpty())
            request.address = QString::fromLatin1(last.left(64));
    }
    return request;
}

inline QByteArray newRequestId()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

//! Adds what every answer carries. The body must outlive the message.
inline void dress(Response &response, WireResponse &message, const QByteArray &requestId, bool keepAlive,
                  bool secure)
{
    if (response.contentType == "application/problem+json" && response.body.endsWith('}')) {
        response.body.chop(1);
        response.body += ",\"requestId\":\"" + requestId + "\"}";
    }
    message.version(11);
    message.result(unsigned(response.status));
    for (const auto &[name, value] : std::as_const(response.headers))
        message.insert(toView(name), toView(value));
    const QByteArray date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() +
        " GMT";
    message.set(http::field::date, toView(date));
    message.set("Callboard-Api", "1");
    message.set("X-Request-Id", toView(requestId));
    message.set("X-Content-Type-Options", "nosniff");
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, toView(response.contentType));
    if (!response.has("Cache-Control"))
        message.set(http::field::cache_control, "no-store");
    if (response.contentType.startsWith("text/html")) {
        if (!response.has("Content-Security-Policy"))
            message.set("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
                        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        message.set("Referrer-Policy", "no-referrer"); // the address of a page may hold a link's token
        message.set("X-Frame-Options", "DENY");
    }
    if (secure)
        message.set("Strict-Transport-Security", "max-age=31536000");
    if (response.status != 204 && response.status != 304)
        message.content_length(size_t(response.body.size()));
    message.keep_alive(keepAlive);
    message.body() = {response.body.constData(), size_t(response.body.size())};
}

} // namespace callboard::server
