// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include "models/domain/result.h"

namespace callboard::server
{

enum class Method { Get, Head, Post, Put, Patch, Delete, Other };

[[nodiscard]] QByteArray toByteArray(Method method);

//! \brief One complete request, within all limits. A plain value that may go to any thread.
struct Request {
    Method method = Method::Get;
    QString path;                          //!< percent-decoded, without the query
    QHash<QString, QString> pathValues;    //!< what stood for "{name}" in the route
    QUrlQuery query;                       //!< decode values with queryValue()
    QHash<QByteArray, QByteArray> headers; //!< names in lower case; repeated headers are joined with ", "
    QByteArray body;
    QString
        address; //!< the client's network address, without port (by the proxy's word if the proxy is trusted)
    QString id;  //!< goes out as X-Request-Id and into the log

    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    //! A value of the query, fully decoded; null when absent.
    [[nodiscard]] QString queryValue(const QString &name) const;
    //! The body as one JSON object. Fails with ErrorKind::Invalid, code "malformed" when it is not one, or
    //! nested deeper than 32 levels; code "unsupported-media" when the content type is not JSON.
    [[nodiscard]] Result<QJsonObject> jsonBody() const;
    //! The fields of an application/x-www-form-urlencoded body (pages). Fails as jsonBody() does.
    [[nodiscard]] Result<QUrlQuery> formBody() const;
};

} // namespace callboard::server
