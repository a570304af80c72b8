// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/idempotency.h"

#include <QCryptographicHash>
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

std::optional<Response> idempotency::earlierAnswer(Transaction &transaction, const KeyedRequest &request)
{
    const auto row = transaction.first(
        QStringLiteral(
            "select request_hash, answer from idempotency where user_id = ? and idempotency_key = ?"),
        {request.account.value(), request.key});
    if (!row)
        return std::nullopt;
    if (row->text(0) != request.hash)
        return Problem{.status = 422,
                       .code = QStringLiteral("key-reused"),
                       .detail = QStringLiteral("This Idempotency-Key was used for another request.")}
            .toResponse();
    QJsonObject answer = row->json(1);
    answer[QStringLiteral("duplicate")] = true;
    return Response::json(200, answer);
}

std::optional<Response> idempotency::takeKey(Transaction &transaction, const KeyedRequest &request)
{
    const qint64 taken = transaction.execute(
        QStringLiteral("insert into idempotency (user_id, idempotency_key, request_hash, answer, created_at) "
                       "values (?, ?, ?, '', ?) "
                       "on conflict (user_id, idempotency_key) do nothing"),
        {request.account.value(), request.key, request.hash, timeValue(transaction.now())});
    return taken == 0 ? earlierAnswer(transaction, request) : std::nullopt;
}

Response idempotency::keepAnswer(Transaction &transaction, const KeyedRequest &request,
                                 const QJsonObject &answer)
{
    transaction.execute(
        QStringLiteral("update idempotency set answer = ? where user_id = ? and idempotency_key = ?"),
        {jsonValue(answer), request.account.value(), request.key});
    return Response::json(200, answer);
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
