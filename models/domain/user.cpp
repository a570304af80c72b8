// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/user.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

namespace
{

Invitation invitationFrom(const QJsonObject &json, JsonReader &outer)
{
    JsonReader reader(json);
    Invitation invitation{reader.time("sentAt"), reader.time("expiresAt"), reader.string("by")};
    if (!reader.ok())
        outer.fail(reader.error("invitation").detail);
    return invitation;
}

} // namespace

QString toString(UserState state)
{
    switch (state) {
    case UserState::Invited: return QStringLiteral("invited");
    case UserState::Active: return QStringLiteral("active");
    case UserState::Disabled: return QStringLiteral("disabled");
    }
    return {};
}

std::optional<UserState> userStateFromString(QStringView name)
{
    for (const UserState state : {UserState::Invited, UserState::Active, UserState::Disabled}) {
        if (name == toString(state))
            return state;
    }
    return std::nullopt;
}

QString User::displayName() const
{
    const QString name = QStringLiteral("%1 %2").arg(firstName, lastName).trimmed();
    return name.isEmpty() ? email : name;
}

Result<User> User::fromRecord(const Record &record)
{
    JsonReader reader(record.fields);
    User user;
    user.id = record.id;
    user.version = record.version;
    user.username = reader.string("username");
    user.firstName = reader.string("firstName");
    user.lastName = reader.string("lastName");
    user.email = reader.string("email");
    const auto role = roleFromString(reader.string("role"));
    const auto state = userStateFromString(reader.string("state"));
    user.department = reader.string("department");
    user.picture = PictureId(reader.optionalString("picture"));
    JsonReader identity(reader.object("identity"));
    const auto kind = identityKindFromString(identity.string("kind"));
    user.identityName = identity.string("name");
    user.ownedFields = reader.strings("ownedFields");
    user.createdAt = reader.time("createdAt");
    user.lastActiveAt = reader.optionalTime("lastActiveAt");
    user.disabledAt = reader.optionalTime("disabledAt");
    if (record.fields.value(QLatin1String("invitation")).isObject())
        user.invitation = invitationFrom(reader.object("invitation"), reader);
    if (!role || !state || !kind)
        reader.fail(QStringLiteral("unknown role, state or kind of identity"));
    if (!reader.ok())
        return reader.error("user");
    user.role = *role;
    user.state = *state;
    user.identity = *kind;
    return user;
}

QJsonObject User::toJson() const
{
    QJsonValue invited;
    if (invitation) {
        invited = QJsonObject{{QStringLiteral("sentAt"), timeToJson(invitation->sentAt)},
                              {QStringLiteral("expiresAt"), timeToJson(invitation->expiresAt)},
                              {QStringLiteral("by"), invitation->by}};
    }
    return {{QStringLiteral("username"), username},
            {QStringLiteral("firstName"), firstName},
            {QStringLiteral("lastName"), lastName},
            {QStringLiteral("email"), email},
            {QStringLiteral("role"), toString(role)},
            {QStringLiteral("department"), department},
            {QStringLiteral("state"), toString(state)},
            {QStringLiteral("picture"), picture.isValid() ? QJsonValue(picture.value()) : QJsonValue()},
            {QStringLiteral("identity"), QJsonObject{{QStringLiteral("kind"), toString(identity)},
                                                     {QStringLiteral("name"), identityName}}},
            {QStringLiteral("ownedFields"), QJsonArray::fromStringList(ownedFields)},
            {QStringLiteral("createdAt"), timeToJson(createdAt)},
            {QStringLiteral("lastActiveAt"), timeToJson(lastActiveAt)},
            {QStringLiteral("disabledAt"), timeToJson(disabledAt)},
            {QStringLiteral("invitation"), invited}};
}

} // namespace callboard
