// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "server/http/problem.h"
#include "server/http/request.h"
#include "server/store/transaction.h"

#include <QSet>
#include <mutex>

namespace callboard::server
{

//! \brief A request that may come twice: whose it is, its key, and what it asks for.
struct KeyedRequest {
    RecordId account;
    QString key;
    QString hash; //!< of everything that makes it this request

    //! The Idempotency-Key of a request, which has to be a UUID; a malformed problem otherwise.
    [[nodiscard]] static std::variant<QString, Problem> keyOf(const Request &request);
    [[nodiscard]] static QString hashOf(const QByteArrayList &parts);
};

//! \brief Keeps the answers of keyed requests, so that each is done once. Functions of a transaction.
namespace idempotency
{

//! The kept answer with duplicate set, or the problem of a key that was used for something else; nothing for
//! a new request.
[[nodiscard]] std::optional<Response> earlierAnswer(Transaction &transaction, const KeyedRequest &request);

//! The same, and takes the key for this transaction: another one that comes with it meanwhile waits for our
//! commit.
[[nodiscard]] std::optional<Response> takeKey(Transaction &transaction, const KeyedRequest &request);

//! Keeps the answer under the key that was taken, and makes it the response.
[[nodiscard]] Response keepAnswer(Transaction &transaction, const KeyedRequest &request,
                                  const QJsonObject &answer);

//! The same pair for answers of any status and body, which a repeat gets again as they were.
[[nodiscard]] std::optional<Response> takeKeyOfResponse(Transaction &transaction,
                                                        const KeyedRequest &request);
void keepResponse(Transaction &transaction, const KeyedRequest &request, const Response &response);

} // namespace idempotency

//! \brief Keys whose request takes longer than a transaction (decoding a picture) and is running in this
//! process. Thread-safe.
class RunningKeys
{
public:
    //! False when it is running already.
    [[nodiscard]] bool start(const KeyedRequest &request);
    void finish(const KeyedRequest &request);

private:
    std::mutex m_mutex;
    QSet<QString> m_keys;
};

} // namespace callboard::server
