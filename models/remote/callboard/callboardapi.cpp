// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/callboardapi.h"

#include "models/domain/jsonreader.h"
#include "models/remote/callboard/answers.h"

namespace callboard
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto pictureTime = 120s; // 10 MiB at 1 Mbit/s, and the studio's work on it
constexpr auto waitMargin =
    10s; // the way there and back, on top of the time that the server was asked to wait

QJsonValue text(const QByteArray &secret)
{
    return QString::fromUtf8(secret);
}

QString pathPart(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

HttpRequest changesSince(Collection collection, const QString &cursor, int limit)
{
    return HttpRequest::get(u"/sync/%1/changes"_s.arg(toString(collection)))
        .with(u"since"_s, cursor)
        .with(u"limit"_s, QString::number(limit));
}

} // namespace

CallboardApi::CallboardApi(const StudioUrl &studio, const Clock &clock, TokenProvider *tokens,
                           QObject *parent)
    : StudioApi(parent),
      m_clock(clock),
      m_http(studio, clock, this),
      m_administration(m_http)
{
    m_http.setTokenProvider(tokens);
}

Capabilities CallboardApi::capabilities() const
{
    return {.passwordReset = true,
            .passwordChange = true,
            .emailChange = true,
            .apiKey = true,
            .sessionList = true,
            .singleSignOn = false,
            .picture = true,
            .administration = true};
}

// Without a session

QFuture<Result<StudioInfo>> CallboardApi::studioInfo()
{
    return record<StudioInfo>(
        m_http.send(HttpRequest::get(u"/studio"_s).withoutSession().answeredWithin(8s)));
}

QFuture<Result<SignedIn>> CallboardApi::signIn(const QString &login, const QByteArray &password,
                                               const QString &device, bool keep)
{
    const QJsonObject body{
        {u"login"_s, login}, {u"password"_s, text(password)}, {u"device"_s, device}, {u"keep"_s, keep}};
    const QDateTime now = m_clock.now();
    return record<SignedIn>(m_http.send(HttpRequest::post(u"/sessions"_s, body).withoutSession().sentOnce()),
                            now);
}

QFuture<Result<Tokens>> CallboardApi::refresh(const QByteArray &refreshToken)
{
    const QJsonObject body{{u"refreshToken"_s, text(refreshToken)}};
    const QDateTime now = m_clock.now();
    return record<Tokens>(
        m_http.send(HttpRequest::post(u"/sessions/refresh"_s, body).withoutSession().sentOnce()), now);
}

QFuture<Result<void>> CallboardApi::requestPasswordReset(const QString &login)
{
    const QJsonObject body{{u"login"_s, login}};
    return done(m_http.send(HttpRequest::post(u"/password-resets"_s, body).withoutSession().sentOnce()));
}

// With a session

QFuture<Result<void>> CallboardApi::signOut()
{
    return doneOr(ErrorKind::SignInRequired, m_http.send(HttpRequest::remove(u"/sessions/current"_s)));
}

QFuture<Result<QList<Session>>> CallboardApi::sessions()
{
    return records<Session>(m_http.send(HttpRequest::get(u"/sessions"_s)));
}

QFuture<Result<void>> CallboardApi::revokeSession(const SessionId &id)
{
    return doneOr(ErrorKind::NotFound,
                  m_http.send(HttpRequest::remove(u"/sessions/"_s + pathPart(id.value()))));
}

QFuture<Result<void>> CallboardApi::changePassword(const QByteArray &current, const QByteArray &wished)
{
    const QJsonObject body{{u"current"_s, text(current)}, {u"new"_s, text(wished)}};
    return passwordChanged(m_http.send(HttpRequest::put(u"/account/password"_s, body).sentOnce()));
}

QFuture<Result<ApiKey>> CallboardApi::apiKey()
{
    return record<ApiKey>(m_http.send(HttpRequest::get(u"/account/api-key"_s)));
}

QFuture<Result<QByteArray>> CallboardApi::regenerateApiKey()
{
    return newKey(m_http.send(HttpRequest::post(u"/account/api-key"_s, {}).sentOnce()));
}

// Sync

QFuture<Result<ChangePage>> CallboardApi::changes(Collection collection, const QString &cursor, int limit)
{
    return record<ChangePage>(m_http.send(changesSince(collection, cursor, limit)));
}

QFuture<Result<UserPage>> CallboardApi::users(const QString &cursor, int limit)
{
    return m_http.send(changesSince(Collection::Users, cursor, limit))
        .then([reader = m_userPages](const Result<HttpAnswer> &answer) -> Result<UserPage> {
            if (!answer)
                return answer.error();
            return reader->read(*answer);
        });
}

QFuture<Result<ChangePoke>> CallboardApi::waitForChange(const QString &position, std::chrono::seconds wait)
{
    auto request = HttpRequest::get(u"/sync/wait"_s).with(u"seconds"_s, QString::number(wait.count()));
    if (!position.isEmpty())
        request.query.addQueryItem(u"position"_s, pathPart(position));
    return record<ChangePoke>(m_http.send(std::move(request).answeredWithin(wait + waitMargin)));
}

QFuture<Result<MutationAnswer>> CallboardApi::push(const Mutation &mutation)
{
    return record<MutationAnswer>(
        m_http.send(HttpRequest::post(u"/sync/mutations"_s, mutation.toJson()).withKey(mutation.key)));
}

QFuture<Result<MutationAnswer>> CallboardApi::pushPicture(const PictureChange &change)
{
    auto request = change.image.isEmpty() ? HttpRequest::remove(u"/account/picture"_s)
                                          : HttpRequest::putBytes(u"/account/picture"_s, change.image);
    return record<MutationAnswer>(
        m_http.send(std::move(request)
                        .withKey(change.key)
                        .withHeader("Callboard-Base-Picture",
                                    change.base.isValid() ? change.base.value().toLatin1() : "none")
                        .withHeader("Callboard-Client", change.client.value().toLatin1())
                        .withHeader("Callboard-Mid", QByteArray::number(change.number))
                        .answeredWithin(pictureTime)));
}

QFuture<Result<QByteArray>> CallboardApi::picture(const PictureId &id, int side)
{
    return png(
        m_http.send(
            HttpRequest::get(u"/pictures/%1/%2"_s.arg(pathPart(id.value())).arg(side)).wanting("image/png")),
        id, side);
}

} // namespace callboard
