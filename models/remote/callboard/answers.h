// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonreader.h"
#include "models/domain/session.h"
#include "models/remote/http/httpanswer.h"
#include "models/remote/studioapi.h"

#include <QFuture>

namespace callboard
{

// From the answer of the HTTP client to what an endpoint promises. A failure passes through as it is. Each
// runs on the thread of the client.

using FutureAnswer = QFuture<Result<HttpAnswer>>;

//! A record that is the whole body; \a context goes to its fromJson().
template<typename T, typename... Context>
QFuture<Result<T>> record(FutureAnswer answer, const Context &...context)
{
    return answer.then([context...](const Result<HttpAnswer> &got) -> Result<T> {
        if (!got)
            return got.error();
        const auto json = jsonObject(*got);
        if (!json)
            return json.error();
        auto made = T::fromJson(*json, context...);
        if (made)
            return made;
        Error error = made.error();
        error.status = got->status;
        error.requestId = got->requestId;
        return error;
    });
}

//! A list in "items", with its length in "count".
template<typename T>
struct Listed {
    QList<T> items;

    static Result<Listed> fromJson(const QJsonObject &json)
    {
        JsonReader reader(json);
        const QJsonArray array = reader.array("items");
        if (reader.integer("count") != array.size())
            reader.fail(QStringLiteral("count differs from the number of items"));
        Listed list;
        for (const QJsonValue value : array) {
            const auto item = T::fromJson(value.toObject());
            if (!item)
                return item.error();
            list.items += *item;
        }
        if (!reader.ok())
            return reader.error("list");
        return list;
    }
};

template<typename T>
QFuture<Result<QList<T>>> records(FutureAnswer answer)
{
    return record<Listed<T>>(answer).then([](const Result<Listed<T>> &list) -> Result<QList<T>> {
        if (!list)
            return list.error();
        return list->items;
    });
}

//! A success without content.
[[nodiscard]] QFuture<Result<void>> done(FutureAnswer answer);
//! The same, where a failure of that kind says that there is nothing left to do.
[[nodiscard]] QFuture<Result<void>> doneOr(ErrorKind alreadyDone, FutureAnswer answer);
//! The same for a change of password, where wrong credentials are a wrong current password (field "current").
[[nodiscard]] QFuture<Result<void>> passwordChanged(FutureAnswer answer);
//! The API key that was just made.
[[nodiscard]] QFuture<Result<QByteArray>> newKey(FutureAnswer answer);
//! A whole PNG; at 512 px its SHA-256 must be the picture's name.
[[nodiscard]] QFuture<Result<QByteArray>> png(FutureAnswer answer, const PictureId &id, int side);

} // namespace callboard
