// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httprequest.h"

#include <QJsonDocument>

namespace callboard
{

namespace
{

HttpRequest request(const QByteArray &verb, const QString &path)
{
    HttpRequest request;
    request.verb = verb;
    request.path = path;
    return request;
}

HttpRequest requestWithJson(const QByteArray &verb, const QString &path, const QJsonObject &json)
{
    HttpRequest made = request(verb, path);
    made.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    made.bodyType = "application/json";
    return made;
}

} // namespace

HttpRequest HttpRequest::get(const QString &path)
{
    return request("GET", path);
}

HttpRequest HttpRequest::remove(const QString &path)
{
    return request("DELETE", path);
}

HttpRequest HttpRequest::post(const QString &path, const QJsonObject &json)
{
    return requestWithJson("POST", path, json);
}

HttpRequest HttpRequest::put(const QString &path, const QJsonObject &json)
{
    return requestWithJson("PUT", path, json);
}

HttpRequest HttpRequest::patch(const QString &path, const QJsonObject &json)
{
    return requestWithJson("PATCH", path, json);
}

HttpRequest HttpRequest::putBytes(const QString &path, const QByteArray &bytes)
{
    HttpRequest made = request("PUT", path);
    made.body = bytes;
    made.bodyType = "application/octet-stream";
    return made;
}

HttpRequest HttpRequest::postBytes(const QString &path, const QByteArray &bytes, const QByteArray &mediaType)
{
    HttpRequest made = request("POST", path);
    made.body = bytes;
    made.bodyType = mediaType;
    return made;
}

HttpRequest HttpRequest::with(const QString &name, const QString &queryValue) &&
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(queryValue)));
    return std::move(*this);
}

HttpRequest HttpRequest::withHeader(const QByteArray &name, const QByteArray &value) &&
{
    headers.append({name, value});
    return std::move(*this);
}

HttpRequest HttpRequest::withKey(const IdempotencyKey &key) &&
{
    return std::move(*this).withHeader("Idempotency-Key", key.value().toLatin1());
}

HttpRequest HttpRequest::withoutSession() &&
{
    session = Session::None;
    return std::move(*this);
}

HttpRequest HttpRequest::sentOnce() &&
{
    repeat = Repeat::Never;
    return std::move(*this);
}

HttpRequest HttpRequest::wanting(const QByteArray &mediaType) &&
{
    wanted = mediaType;
    return std::move(*this);
}

HttpRequest HttpRequest::atMost(qint64 bytes) &&
{
    longestAnswer = bytes;
    return std::move(*this);
}

HttpRequest HttpRequest::answeredWithin(std::chrono::milliseconds time) &&
{
    silence = time;
    deadline = time;
    return std::move(*this);
}

} // namespace callboard
