// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace callboard
{

//! \brief A complete answer of whatever answered: status, what matters of the headers, and the body.
struct HttpAnswer {
    int status = 0;
    bool fromStudio = false; //!< it carries Callboard-Api: 1
    QByteArray mediaType;    //!< lower case, without parameters
    QByteArray body;
    //! False when the body ended with the connection: Qt then takes a cut body for a whole one.
    bool lengthKnown = true;
    QString requestId;
    QUrl location;         //!< of a redirect, resolved; it is never followed
    QByteArray retryAfter; //!< raw: seconds or a date
    QDateTime date;        //!< the server's clock, to read a date in retryAfter by

    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 300; }
};

//! A date of HTTP (RFC 9110, 5.6.7, the preferred form), in UTC; invalid if it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

//! The body as a JSON object, or ErrorKind::Unreachable if it was cut short, ErrorKind::Protocol if it is
//! something else.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpAnswer &answer);

} // namespace callboard
