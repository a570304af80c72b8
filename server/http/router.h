// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/responder.h"

#include <functional>
#include <vector>

namespace callboard::server
{

//! \brief Handles one request. Called on the I/O thread, so it must return at once: work that takes longer
//! (SQL, hashing, decoding) goes to the store or to a pool, and the responder with it.
using Handler = std::function<void(const Request &request, const Responder &responder)>;

//! The largest body that a route takes unless it says otherwise: JSON (docs/protocol.md, "Limits").
inline constexpr qint64 jsonBodyLimit = 256 * 1024;

struct Route {
    Method method = Method::Get;
    QString pattern; //!< "/api/v1/sessions/{id}": a segment in braces takes any one segment
    Handler handler;
    qint64 bodyLimit = jsonBodyLimit;
};

//! \brief Finds the route of a request. Filled before the server starts, then only read.
class Router
{
public:
    void add(Method method, const QString &pattern, Handler handler, qint64 bodyLimit = jsonBodyLimit);

    struct Match {
        const Route *route = nullptr; //!< null when there is none
        QHash<QString, QString> pathValues;
        QList<Method>
            allowed; //!< of that path, when only the method does not fit; empty when there is no such path
    };
    //! The path as it came, still percent-encoded. HEAD finds the route of GET.
    [[nodiscard]] Match match(Method method, const QByteArray &rawPath) const;

private:
    struct Entry {
        QStringList segments;
        Route route;
    };
    std::vector<Entry> m_entries;
};

} // namespace callboard::server
