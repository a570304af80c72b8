// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/studio/settingsedit.h"

#include "models/domain/addresses.h"
#include "models/domain/merge.h"
#include "models/domain/validation.h"
#include "server/accounts/users.h"

#include <QJsonArray>

namespace callboard::server
{

namespace
{

constexpr int mostDomains = 100;

struct Bounds {
    const char *name;
    int least;
    int most;
};

constexpr Bounds numbers[] = {{setting::minimumPasswordLength, 8, 64},
                              {setting::minimumPasswordStrength, 0, 4},
                              {setting::sessionDays, 1, 365},
                              {setting::invitationDays, 1, 90}};

Error unacceptable(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

Result<QJsonValue> acceptableNumber(const Bounds &bounds, const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != int(number) || number < bounds.least || number > bounds.most)
        return unacceptable(
            QStringLiteral("Choose a number from %1 to %2.").arg(bounds.least).arg(bounds.most));
    return value;
}

Result<QJsonValue> acceptableName(const QJsonValue &value)
{
    const auto name = validateName(value.toString(), QLatin1String(setting::studioName));
    return name ? Result<QJsonValue>(*name) : Result<QJsonValue>(name.error());
}

Result<QJsonValue> acceptableDomains(const QJsonValue &value)
{
    const QJsonArray typed = value.toArray();
    if (!value.isArray() || typed.size() > mostDomains)
        return unacceptable(QStringLiteral("Name at most %1 domains.").arg(mostDomains));
    QStringList domains;
    for (const QJsonValue item : typed) {
        const auto address = checkedAddress(QStringLiteral("a@") + item.toString().trimmed());
        if (!item.isString() || !address)
            return unacceptable(QStringLiteral("%1 is not a domain. It looks like lumen.studio.")
                                    .arg(item.toString().left(100)));
        domains += address->section(u'@', 1);
    }
    domains.removeDuplicates();
    return QJsonValue(QJsonArray::fromStringList(domains));
}

Result<QJsonValue> acceptableLayout(const QJsonValue &value)
{
    const auto layout = ProfileLayout::fromJson(value.toArray());
    const qsizetype all = ProfileLayout::usual().fields.size();
    if (!value.isArray() || !layout || layout->fields.size() > all)
        return unacceptable(QStringLiteral("This is not a layout of the profile."));
    const ProfileLayout whole = layout->completed();
    const bool hidden = std::any_of(whole.fields.begin(), whole.fields.end(), [](const LayoutField &row) {
        return row.field == QLatin1String(field::email) && !row.shown;
    });
    if (hidden)
        return unacceptable(
            QStringLiteral("The email address can't be hidden: people need to see where mail goes."));
    return QJsonValue(whole.toJson());
}

} // namespace

Result<QJsonValue> SettingsEdit::acceptableContact(const QJsonValue &value) const
{
    if (value.isNull())
        return value;
    const auto user = value.isString() ? userById(m_transaction, RecordId(value.toString())) : std::nullopt;
    if (!user || !user->isActive())
        return unacceptable(QStringLiteral("Choose somebody who is active in the studio."));
    return value;
}

Result<QJsonValue> SettingsEdit::acceptable(const QString &name, const QJsonValue &value) const
{
    for (const Bounds &bounds : numbers) {
        if (name == QLatin1String(bounds.name))
            return acceptableNumber(bounds, value);
    }
    if (name == QLatin1String(setting::studioName))
        return acceptableName(value);
    if (name == QLatin1String(setting::emailDomains))
        return acceptableDomains(value);
    if (name == QLatin1String(setting::billingContact))
        return acceptableContact(value);
    return acceptableLayout(value);
}

std::optional<Problem> SettingsEdit::apply(const FieldChange &change)
{
    QJsonObject fields = m_settings.toJson();
    if (!fields.contains(change.field))
        return Problem::invalid(change.field, QStringLiteral("There is no such setting."));
    const QJsonValue now = fields.value(change.field);
    const auto value = acceptable(change.field, change.value);
    if (!value)
        return Problem::invalid(change.field, value.error().text);
    switch (mergeField(change.base, *value, now)) {
    case FieldMerge::AlreadySo: return {};
    case FieldMerge::Conflict:
        return Problem::conflict(change.field,
                                 QStringLiteral("This was changed in the meantime. Look at it again."));
    case FieldMerge::Apply: break;
    }
    fields[change.field] = *value;
    const auto changed = StudioSettings::fromRecord({RecordId(QStringLiteral("settings")), 1, fields, {}});
    if (!changed)
        return Problem::invalid(change.field, changed.error().text);
    m_settings = *changed;
    m_before[change.field] = now;
    m_after[change.field] = *value;
    return {};
}

} // namespace callboard::server
