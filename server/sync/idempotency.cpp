// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/idempotency.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

namespace callboard::server
{

std::variant<QString, Problem> KeyedRequest::keyOf(const Request &request)
{
    const QUuid key = QUuid::fromString(QString::fromLatin1(request.header("idempotency-key")));
    if (key.isNull())
        return Problem::malformed(QStringLiteral("The request needs an Idempotency-Key, which is a UUID."));
    return key.toString(QUuid::WithoutBraces);
}

QString KeyedRequest::hashOf(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ' ');
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

namespace
{

Response keyReused()
{
    return Problem{.status = 422,
                   .code = QStringLiteral("key-reused"),
                   .detail = QStringLiteral("This Idempotency-Key was used for another request.")}
        .toResponse();
}

// Hash and answer under a key, if it has been used.
std::optional<Row> earlier(Transaction &transaction, const KeyedRequest &request)
{
    return transaction.first(
        QStringLiteral(
            "select request_hash, answer from idempotency where user_id = ? and idempotency_key = ?"),
        {request.account.value(), request.key});
}

bool take(Transaction &transaction, const KeyedRequest &request)
{
    return transaction.execute(
               QStringLiteral(
                   "insert into idempotency (user_id, idempotency_key, request_hash, answer, created_at) "
                   "values (?, ?, ?, '', ?) on conflict (user_id, idempotency_key) do nothing"),
               {request.account.value(), request.key, request.hash, timeValue(transaction.now())}) != 0;
}

void keep(Transaction &transaction, const KeyedRequest &request, const QJsonObject &answer)
{
    transaction.execute(
        QStringLiteral("update idempotency set answer = ? where user_id = ? and idempotency_key = ?"),
        {jsonValue(answer), request.account.value(), request.key});
}

} // namespace

std::optional<Response> idempotency::earlierAnswer(Transaction &transaction, const KeyedRequest &request)
{
    const auto row = earlier(transaction, request);
    if (!row)
        return std::nullopt;
    if (row->text(0) != request.hash)
        return keyReused();
    QJsonObject answer = row->json(1);
    answer[QStringLiteral("duplicate")] = true;
    return Response::json(200, answer);
}

std::optional<Response> idempotency::takeKey(Transaction &transaction, const KeyedRequest &request)
{
    return take(transaction, request) ? std::nullopt : earlierAnswer(transaction, request);
}

Response idempotency::keepAnswer(Transaction &transaction, const KeyedRequest &request,
                                 const QJsonObject &answer)
{
    keep(transaction, request, answer);
    return Response::json(200, answer);
}

std::optional<Response> idempotency::takeKeyOfResponse(Transaction &transaction, const KeyedRequest &request)
{
    if (take(transaction, request))
        return std::nullopt;
    const auto row = earlier(transaction, request);
    if (!row || row->text(0) != request.hash)
        return keyReused();
    const QJsonObject kept = row->json(1);
    const int status = kept.value(QLatin1String("status")).toInt();
    return status == 204 ? Response::noContent()
                         : Response::json(status, kept.value(QLatin1String("body")).toObject());
}

void idempotency::keepResponse(Transaction &transaction, const KeyedRequest &request,
                               const Response &response)
{
    keep(transaction, request,
         {{QStringLiteral("status"), response.status},
          {QStringLiteral("body"), QJsonDocument::fromJson(response.body).object()}});
}

bool RunningKeys::start(const KeyedRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QString name = request.account.value() + u' ' + request.key;
    if (m_keys.contains(name))
        return false;
    m_keys.insert(name);
    return true;
}

void RunningKeys::finish(const KeyedRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_keys.remove(request.account.value() + u' ' + request.key);
}

} // namespace callboard::server
