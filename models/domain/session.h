// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace callboard
{

//! \brief The two tokens of a session. Lives in memory and in the keychain, nowhere else (S3).
//! Bytes, not text, so that one owner can overwrite them.
struct Tokens {
    QByteArray access;
    QByteArray refresh;
    QDateTime accessExpires; //!< UTC by this computer's clock; a hint only, a 401 decides

    [[nodiscard]] static Result<Tokens> fromJson(const QJsonObject &json, const QDateTime &now);
};

//! The answer to signing in.
struct SignedIn {
    Tokens tokens;
    SessionId session;
    RecordId profile;

    [[nodiscard]] static Result<SignedIn> fromJson(const QJsonObject &json, const QDateTime &now);
};

//! A device that is signed in to the account.
struct Session {
    SessionId id;
    QString device;  //!< as the device named itself ("Callboard on ws-114")
    QString address; //!< network address it was last seen from
    QDateTime signedInAt;
    QDateTime lastSeenAt;
    bool current = false;

    [[nodiscard]] static Result<Session> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! What is known about the personal API key. The server keeps a hash, so the key itself is not in here.
struct ApiKey {
    bool exists = false;
    QString hint; //!< last four characters
    QDateTime createdAt;
    QDateTime lastUsedAt; //!< invalid when never used
    QString lastUsedFrom;

    [[nodiscard]] static Result<ApiKey> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
