// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

Result<Tokens> Tokens::fromJson(const QJsonObject &json, const QDateTime &now)
{
    JsonReader reader(json);
    Tokens tokens;
    tokens.access = reader.string("accessToken").toLatin1();
    tokens.refresh = reader.string("refreshToken").toLatin1();
    tokens.accessExpires = now.addSecs(reader.integer("accessExpiresIn"));
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        reader.fail(QStringLiteral("an empty token"));
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
