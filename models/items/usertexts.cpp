// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/usertexts.h"

#include "models/items/fieldtexts.h"

namespace callboard
{

QList<Role> UserTexts::roles()
{
    return {Role::Administrator, Role::Manager, Role::Supervisor, Role::Artist, Role::Vendor, Role::Reviewer};
}

QString UserTexts::role(Role role)
{
    switch (role) {
    case Role::Administrator: return tr("Administrator");
    case Role::Manager: return tr("Manager");
    case Role::Supervisor: return tr("Supervisor");
    case Role::Artist: return tr("Artist");
    case Role::Vendor: return tr("Vendor");
    case Role::Reviewer: return tr("Reviewer");
    }
    return {};
}

QString UserTexts::state(UserState state)
{
    switch (state) {
    case UserState::Invited: return tr("Invited");
    case UserState::Active: return tr("Active");
    case UserState::Disabled: return tr("Disabled");
    }
    return {};
}

QString UserTexts::fieldName(const QString &field)
{
    if (field == QLatin1String("role"))
        return tr("Role");
    if (field == QLatin1String("department"))
        return tr("Department");
    if (field == QLatin1String("state"))
        return tr("Status");
    return FieldTexts().name(field);
}

QString UserTexts::value(const QString &field, const QJsonValue &value)
{
    const QString text = value.toString();
    if (field == QLatin1String("role")) {
        if (const auto known = roleFromString(text))
            return role(*known);
    }
    if (field == QLatin1String("state")) {
        if (const auto known = userStateFromString(text))
            return state(*known);
    }
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isString() && text.isEmpty())
        return tr("None");
    return FieldTexts().value(field, value);
}

QString UserTexts::change(const QString &field, const QJsonValue &from, const QJsonValue &to)
{
    return tr("%1: %2 → %3", "field: old value → new value")
        .arg(fieldName(field), value(field, from), value(field, to));
}

} // namespace callboard
