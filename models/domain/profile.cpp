// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"

#include "models/domain/jsonreader.h"

#include <array>

namespace callboard
{

namespace
{

constexpr std::array identityNames{"local", "ldap", "oidc"};
constexpr std::array roleNames{"administrator", "manager", "supervisor", "artist", "vendor", "reviewer"};

template<typename Enum, size_t count>
std::optional<Enum> fromName(const std::array<const char *, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString toString(IdentityKind kind)
{
    return QLatin1String(identityNames.at(size_t(kind)));
}
std::optional<IdentityKind> identityKindFromString(QStringView name)
{
    return fromName<IdentityKind>(identityNames, name);
}
QString toString(Role role)
{
    return QLatin1String(roleNames.at(size_t(role)));
}
std::optional<Role> roleFromString(QStringView name)
{
    return fromName<Role>(roleNames, name);
}

QString Profile::displayName() const
{
    const QString name = QStringLiteral("%1 %2").arg(firstName, lastName).simplified();
    return name.isEmpty() ? username : name;
}

Result<Profile> Profile::fromJson(const RecordId &id, const QJsonObject &fields)
{
    JsonReader reader(fields);
    Profile profile;
    profile.id = id;
    profile.username = reader.string(field::username);
    profile.firstName = reader.string(field::firstName);
    profile.lastName = reader.string(field::lastName);
    profile.email = reader.string(field::email);
    profile.pendingEmail = reader.optionalString(field::pendingEmail);
    profile.language = reader.string(field::language);
    profile.timeZone = reader.string(field::timeZone);
    profile.startPage = reader.string(field::startPage);
    profile.relativeDates = reader.boolean(field::relativeDates);
    profile.picture = PictureId(reader.optionalString(field::picture));
    profile.passwordChangedAt = reader.optionalTime("passwordChangedAt");
    profile.ownedFields = reader.strings("ownedFields");
    if (const auto role = roleFromString(reader.string("role")))
        profile.role = *role;
    else
        reader.fail(QStringLiteral("unknown role"));

    JsonReader identity(reader.object("identity"));
    if (const auto kind = identityKindFromString(identity.string("kind")))
        profile.identity = *kind;
    else
        identity.fail(QStringLiteral("unknown kind of identity"));
    profile.identityName = identity.optionalString("name");
    profile.identityUrl = identity.optionalString("url");
    if (!identity.ok())
        return identity.error("identity");

    const QJsonObject edits = reader.object("edits");
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        JsonReader edit(it->toObject());
        profile.edits.insert(it.key(), {edit.string("by"), edit.time("at")});
        if (!edit.ok())
            return edit.error("edit");
    }
    if (!reader.ok())
        return reader.error("profile");
    return profile;
}

QJsonObject Profile::toJson() const
{
    QJsonObject editsJson;
    for (auto it = edits.begin(); it != edits.end(); ++it)
        editsJson[it.key()] =
            QJsonObject{{QStringLiteral("by"), it->by}, {QStringLiteral("at"), timeToJson(it->at)}};
    return {
        {QLatin1String(field::username), username},
        {QLatin1String(field::firstName), firstName},
        {QLatin1String(field::lastName), lastName},
        {QLatin1String(field::email), email},
        {QLatin1String(field::pendingEmail), textOrNull(pendingEmail)},
        {QLatin1String(field::language), language},
        {QLatin1String(field::timeZone), timeZone},
        {QLatin1String(field::startPage), startPage},
        {QLatin1String(field::relativeDates), relativeDates},
        {QLatin1String(field::picture), textOrNull(picture.value())},
        {QStringLiteral("role"), toString(role)},
        {QStringLiteral("identity"), QJsonObject{{QStringLiteral("kind"), toString(identity)},
                                                 {QStringLiteral("name"), identityName},
                                                 {QStringLiteral("url"), identityUrl}}},
        {QStringLiteral("ownedFields"), QJsonArray::fromStringList(ownedFields)},
        {QStringLiteral("passwordChangedAt"), timeToJson(passwordChangedAt)},
        {QStringLiteral("edits"), editsJson},
    };
}

} // namespace callboard
