// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/studiosettings.h"

#include "models/domain/jsonreader.h"
#include "models/domain/profile.h"

#include <algorithm>

namespace callboard
{

namespace
{

bool names(const QList<LayoutField> &fields, const QString &field)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&field](const LayoutField &row) { return row.field == field; });
}

ProfileLayout layoutFrom(JsonReader &reader, const char *name)
{
    const auto layout = ProfileLayout::fromJson(reader.array(name));
    if (!layout)
        reader.fail(layout.error().detail);
    return layout ? *layout : ProfileLayout();
}

} // namespace

ProfileLayout ProfileLayout::usual()
{
    ProfileLayout layout;
    for (const char *name : {field::firstName, field::lastName, field::email, field::username,
                             field::language, field::timeZone, field::startPage, field::relativeDates})
        layout.fields += {QString::fromLatin1(name), true};
    return layout;
}

ProfileLayout ProfileLayout::completed() const
{
    const ProfileLayout all = usual();
    ProfileLayout layout;
    for (const LayoutField &row : fields) {
        if (names(all.fields, row.field) && !names(layout.fields, row.field))
            layout.fields += row;
    }
    for (const LayoutField &row : all.fields) {
        if (!names(layout.fields, row.field))
            layout.fields += row;
    }
    return layout;
}

Result<ProfileLayout> ProfileLayout::fromJson(const QJsonArray &json)
{
    ProfileLayout layout;
    for (const QJsonValue item : json) {
        JsonReader reader(item.toObject());
        layout.fields += {reader.string("field"), reader.boolean("shown")};
        if (!reader.ok())
            return reader.error("profile layout");
    }
    return layout;
}

QJsonArray ProfileLayout::toJson() const
{
    QJsonArray json;
    for (const LayoutField &row : fields)
        json += QJsonObject{{QStringLiteral("field"), row.field}, {QStringLiteral("shown"), row.shown}};
    return json;
}

Result<StudioFacts> StudioFacts::fromRecord(const Record &record)
{
    JsonReader reader(record.fields);
    StudioFacts facts{reader.string("name"), layoutFrom(reader, "profileLayout")};
    if (!reader.ok())
        return reader.error("studio");
    return facts;
}

QJsonObject StudioFacts::toJson() const
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("profileLayout"), layout.toJson()}};
}

Result<StudioSettings> StudioSettings::fromRecord(const Record &record)
{
    JsonReader reader(record.fields);
    StudioSettings settings;
    settings.version = record.version;
    settings.studioName = reader.string(setting::studioName);
    settings.minimumPasswordLength = int(reader.integer(setting::minimumPasswordLength));
    settings.minimumPasswordStrength = int(reader.integer(setting::minimumPasswordStrength));
    settings.sessionDays = int(reader.integer(setting::sessionDays));
    settings.invitationDays = int(reader.integer(setting::invitationDays));
    settings.emailDomains = reader.strings(setting::emailDomains);
    settings.billingContact = RecordId(reader.optionalString(setting::billingContact));
    settings.layout = layoutFrom(reader, setting::profileLayout);
    if (!reader.ok())
        return reader.error("settings");
    return settings;
}

QJsonObject StudioSettings::toJson() const
{
    return {{QLatin1String(setting::studioName), studioName},
            {QLatin1String(setting::minimumPasswordLength), minimumPasswordLength},
            {QLatin1String(setting::minimumPasswordStrength), minimumPasswordStrength},
            {QLatin1String(setting::sessionDays), sessionDays},
            {QLatin1String(setting::invitationDays), invitationDays},
            {QLatin1String(setting::emailDomains), QJsonArray::fromStringList(emailDomains)},
            {QLatin1String(setting::billingContact),
             billingContact.isValid() ? QJsonValue(billingContact.value()) : QJsonValue()},
            {QLatin1String(setting::profileLayout), layout.toJson()}};
}

} // namespace callboard
