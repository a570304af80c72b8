// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace callboard::server
{

//! \brief One answer. The connection adds Content-Length, Date, Connection, X-Request-Id, Callboard-Api and,
//! where the answer has not set them itself, Cache-Control: no-store and the security headers.
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    [[nodiscard]] static Response html(int status, const QByteArray &document);
    [[nodiscard]] static Response noContent();

    //! Adds a header; returns itself, so that answers read as one expression.
    Response &with(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] bool has(const QByteArray &name) const; //!< name compared without case
};

} // namespace callboard::server
