// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

#include "models/domain/jsonreader.h"

#include <algorithm>

namespace callboard
{

namespace
{

// Tokens go into a header: nothing but visible ASCII may be in one.
bool isToken(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

Result<Tokens> Tokens::fromJson(const QJsonObject &json, const QDateTime &now)
{
    JsonReader reader(json);
    Tokens tokens;
    const QString access = reader.string("accessToken");
    const QString refresh = reader.string("refreshToken");
    tokens.access = access.toLatin1();
    tokens.refresh = refresh.toLatin1();
    tokens.accessExpires = now.addSecs(reader.integer("accessExpiresIn"));
    if (!isToken(access) || !isToken(refresh))
        reader.fail(QStringLiteral("something that is not a token"));
    if (!reader.ok())
        return reader.error("tokens");
    return tokens;
}

Result<SignedIn> SignedIn::fromJson(const QJsonObject &json, const QDateTime &now)
{
    auto tokens = Tokens::fromJson(json, now);
    if (!tokens)
        return tokens.error();
    JsonReader reader(json);
    SignedIn signedIn{*tokens, SessionId(reader.string("session")), RecordId(reader.string("profile"))};
    if (!signedIn.session.isValid() || !signedIn.profile.isValid())
        reader.fail(QStringLiteral("a sign-in without session or profile"));
    if (!reader.ok())
        return reader.error("sign-in");
    return signedIn;
}

Result<Session> Session::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Session session;
    session.id = SessionId(reader.string("id"));
    session.device = reader.string("device");
    session.address = reader.string("address");
    session.signedInAt = reader.time("signedInAt");
    session.lastSeenAt = reader.time("lastSeenAt");
    session.current = reader.boolean("current");
    if (!reader.ok())
        return reader.error("session");
    return session;
}

QJsonObject Session::toJson() const
{
    return {{QStringLiteral("id"), id.value()},
            {QStringLiteral("device"), device},
            {QStringLiteral("address"), address},
            {QStringLiteral("signedInAt"), timeToJson(signedInAt)},
            {QStringLiteral("lastSeenAt"), timeToJson(lastSeenAt)},
            {QStringLiteral("current"), current}};
}

Result<ApiKey> ApiKey::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ApiKey key;
    key.exists = reader.boolean("exists");
    key.hint = reader.optionalString("hint");
    key.createdAt = reader.optionalTime("createdAt");
    key.lastUsedAt = reader.optionalTime("lastUsedAt");
    key.lastUsedFrom = reader.optionalString("lastUsedFrom");
    if (!reader.ok())
        return reader.error("API key");
    return key;
}

QJsonObject ApiKey::toJson() const
{
    return {{QStringLiteral("exists"), exists},
            {QStringLiteral("hint"), hint},
            {QStringLiteral("createdAt"), timeToJson(createdAt)},
            {QStringLiteral("lastUsedAt"), timeToJson(lastUsedAt)},
            {QStringLiteral("lastUsedFrom"), lastUsedFrom}};
}

} // namespace callboard
