// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include <QJsonDocument>

namespace callboard::server
{

Response Response::json(int status, const QJsonObject &object)
{
    return {status,
            QByteArrayLiteral("application/json"),
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            {}};
}

Response Response::html(int status, const QByteArray &document)
{
    return {status, QByteArrayLiteral("text/html; charset=utf-8"), document, {}};
}

Response Response::noContent()
{
    return {204, {}, {}, {}};
}

Response &Response::with(const QByteArray &name, const QByteArray &value)
{
    headers.emplaceBack(name, value);
    return *this;
}

bool Response::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace callboard::server
