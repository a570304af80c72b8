// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>
#include <chrono>

namespace callboard
{

//! \brief What to ask of a studio server. A plain value; the client adds address, token and the headers that
//! never change.
struct HttpRequest {
    enum class Session { Needed, None };
    //! Qt sends a request again by itself when the server closes without an answer (measured with Qt 6.4.2:
    //! POST and PUT arrive twice). Harmless: a second arrival changes nothing, or the request has an
    //! Idempotency-Key.
    enum class Repeat { Harmless, Never };

    struct Header {
        QByteArray name;
        QByteArray value;
    };

    QByteArray verb;
    QString path; //!< below /api/v1, each part encoded by whoever makes it
    QUrlQuery query;
    QByteArray body;
    QByteArray bodyType; //!< media type; empty when there is no body
    QList<Header> headers;
    QByteArray wanted = "application/json"; //!< media type of the answer
    Session session = Session::Needed;
    Repeat repeat = Repeat::Harmless;
    qint64 longestAnswer = 16 * 1024 * 1024;    //!< bytes, after decompression; more is refused
    std::chrono::milliseconds silence{15'000};  //!< longest time without a byte moving
    std::chrono::milliseconds deadline{30'000}; //!< longest time for everything, waiting for a token included

    [[nodiscard]] static HttpRequest get(const QString &path);
    [[nodiscard]] static HttpRequest remove(const QString &path);
    [[nodiscard]] static HttpRequest post(const QString &path, const QJsonObject &json);
    [[nodiscard]] static HttpRequest put(const QString &path, const QJsonObject &json);
    [[nodiscard]] static HttpRequest patch(const QString &path, const QJsonObject &json);

    //! Bytes whose kind the receiver finds out by itself.
    [[nodiscard]] static HttpRequest putBytes(const QString &path, const QByteArray &bytes);
    //! A file.
    [[nodiscard]] static HttpRequest postBytes(const QString &path, const QByteArray &bytes,
                                               const QByteArray &mediaType);

    // Each returns the request with one thing changed, so that an endpoint reads as one expression.
    [[nodiscard]] HttpRequest with(const QString &name, const QString &queryValue) &&;
    [[nodiscard]] HttpRequest withHeader(const QByteArray &name, const QByteArray &value) &&;
    [[nodiscard]] HttpRequest withKey(const IdempotencyKey &key) &&;
    [[nodiscard]] HttpRequest withoutSession() &&;
    [[nodiscard]] HttpRequest sentOnce() &&;
    [[nodiscard]] HttpRequest wanting(const QByteArray &mediaType) &&;
    [[nodiscard]] HttpRequest atMost(qint64 bytes) &&;
    [[nodiscard]] HttpRequest answeredWithin(std::chrono::milliseconds time) &&;
};

} // namespace callboard
