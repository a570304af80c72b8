// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pictureroutes.h"

#include "models/domain/mutation.h"
#include "server/store/changelog.h"
#include "server/sync/profileedit.h"

#include <QRegularExpression>

namespace callboard::server
{

struct PictureRoutes::Wish {
    QString key;
    QString hash;
    QJsonValue base;
};

namespace
{

// What became of a look before the picture is decoded: an answer already, or who asks.
struct Entry {
    std::optional<Response> answer;
    RecordId account;
};

} // namespace

std::optional<PictureRoutes::Wish> PictureRoutes::wishOf(const Request &request,
                                                         const Responder &responder) const
{
    static const QRegularExpression sha(QStringLiteral("^[0-9a-f]{64}$"));
    const auto key = KeyedRequest::keyOf(request);
    if (const auto *problem = std::get_if<Problem>(&key)) {
        responder.send(problem->toResponse());
        return std::nullopt;
    }
    const QString base = QString::fromLatin1(request.header("callboard-base-picture"));
    if (base != QLatin1String("none") && !sha.match(base).hasMatch()) {
        responder.send(
            Problem::malformed(
                QStringLiteral("The request needs a Callboard-Base-Picture: a SHA-256 or \"none\"."))
                .toResponse());
        return std::nullopt;
    }
    return Wish{std::get<QString>(key),
                KeyedRequest::hashOf({toByteArray(request.method), base.toLatin1(), request.body}),
                base == QLatin1String("none") ? QJsonValue(QJsonValue::Null) : QJsonValue(base)};
}

void PictureRoutes::put(const Request &request, const Responder &responder)
{
    const auto wish = wishOf(request, responder);
    if (!wish)
        return;
    // Nobody has a picture decoded without a session, or twice with the same key.
    m_store.writeThen(
        [this, request, wish = *wish](Transaction &transaction) -> Entry {
            const auto admission =
                m_gate.admit(transaction, request, Credential::SessionOrKey, Gate::Access::ReadWrite);
            if (admission.problem)
                return {admission.problem->toResponse(), {}};
            const RecordId account = admission.caller->user;
            return {idempotency::earlierAnswer(transaction, {account, wish.key, wish.hash}), account};
        },
        [this, request, responder, wish = *wish](const Result<Entry> &entry) {
            if (!entry)
                responder.send(Problem::from(entry.error()).toResponse());
            else if (entry->answer)
                responder.send(*entry->answer);
            else if (const int wait = m_pictures.take(entry->account))
                responder.send(Problem::tooManyRequests(wait).toResponse());
            else
                decode(request, responder, {entry->account, wish.key, wish.hash}, wish);
        });
}

void PictureRoutes::decode(const Request &request, const Responder &responder, const KeyedRequest &keyed,
                           const Wish &wish)
{
    if (!m_running.start(keyed))
        return responder.send(Problem{.status = 409,
                                      .code = QStringLiteral("in-progress"),
                                      .detail = QStringLiteral("The same request is being worked on."),
                                      .retryAfter = 1}
                                  .toResponse());
    Request head = request;
    head.body.clear();
    m_reader.read(request.body, [this, head, responder, keyed, wish](const Result<Picture> &picture) {
        if (!picture) {
            m_running.finish(keyed);
            return responder.send(Problem::from(picture.error()).toResponse());
        }
        m_store.writeThen(
            [this, head, keyed, wish, picture = *picture](Transaction &transaction) {
                // The session may have ended while the picture was decoded.
                const auto admission =
                    m_gate.admit(transaction, head, Credential::SessionOrKey, Gate::Access::ReadWrite);
                return admission.problem ? admission.problem->toResponse()
                                         : apply(transaction, keyed, wish, picture);
            },
            [this, responder, keyed](const Result<Response> &response) {
                m_running.finish(keyed);
                responder.send(response ? *response : Problem::from(response.error()).toResponse());
            });
    });
}

void PictureRoutes::remove(const Request &request, const Responder &responder)
{
    const auto wish = wishOf(request, responder);
    if (!wish)
        return;
    m_gate.writing([this, wish = *wish](Transaction &transaction, const Caller &caller, const Request &) {
        if (const int wait = m_changes.take(caller.user))
            return Problem::tooManyRequests(wait).toResponse();
        return apply(transaction, {caller.user, wish.key, wish.hash}, wish, std::nullopt);
    })(request, responder);
}

Response PictureRoutes::apply(Transaction &transaction, const KeyedRequest &keyed, const Wish &wish,
                              const std::optional<Picture> &picture) const
{
    if (const auto earlier = idempotency::takeKey(transaction, keyed))
        return *earlier;
    const auto user = lockUser(transaction, keyed.account);
    if (!user) {
        transaction.discard();
        return Problem::sessionEnded().toResponse();
    }
    ProfileEdit edit(transaction, user->profile, user->profile.displayName());
    MutationAnswer answer;
    answer.fields += edit.applyPicture(wish.base, picture ? QJsonValue(picture->id.value())
                                                          : QJsonValue(QJsonValue::Null));
    if (picture && answer.fields.first().outcome == FieldOutcome::Applied)
        transaction.execute(
            QStringLiteral("insert into pictures (id, png512, png64, created_at) values (?, ?, ?, ?) "
                           "on conflict (id) do update set created_at = excluded.created_at"),
            {picture->id.value(), picture->png512, picture->png64, timeValue(transaction.now())});
    answer.record = edit.save(m_links);
    answer.epoch = feedHead(transaction).epoch;
    return idempotency::keepAnswer(transaction, keyed, answer.toJson());
}

Handler PictureRoutes::show() const
{
    return m_gate.reading([](Transaction &transaction, const Caller &, const Request &request) {
        const QString id = request.pathValues.value(QStringLiteral("sha"));
        const QString side = request.pathValues.value(QStringLiteral("side"));
        if (side != QLatin1String("512") && side != QLatin1String("64"))
            return Problem::notFound().toResponse();
        const QByteArray tag = '"' + id.toUtf8() + '-' + side.toLatin1() + '"';
        const bool known = request.header("if-none-match").contains(tag);
        const auto row = transaction.first(side == QLatin1String("512")
                                               ? QStringLiteral("select png512 from pictures where id = ?")
                                               : QStringLiteral("select png64 from pictures where id = ?"),
                                           {id});
        if (!row)
            return Problem::notFound().toResponse();
        Response response = known ? Response{304, {}, {}, {}}
                                  : Response{200, QByteArrayLiteral("image/png"), row->bytes(0), {}};
        return response.with("Cache-Control", "private, max-age=31536000, immutable").with("ETag", tag);
    });
}

} // namespace callboard::server
