// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/personedit.h"

#include "models/domain/merge.h"
#include "models/domain/validation.h"

namespace callboard::server
{

namespace
{

constexpr auto roleField = "role";
constexpr auto departmentField = "department";

Error invalid(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

} // namespace

std::optional<Problem> PersonEdit::apply(const FieldChange &change)
{
    static const QStringList writable{QLatin1String(roleField),       QLatin1String(departmentField),
                                      QLatin1String(field::username), QLatin1String(field::firstName),
                                      QLatin1String(field::lastName), QLatin1String(field::email)};
    if (!writable.contains(change.field))
        return Problem::invalid(change.field, QStringLiteral("This can't be changed here."));
    if (m_user.profile.ownedFields.contains(change.field))
        return Problem::invalid(
            change.field,
            QStringLiteral("This belongs to %1. Change it there.").arg(m_user.profile.identityName));
    if (!change.value.isString())
        return Problem::invalid(change.field, QStringLiteral("This has to be a text."));
    const QJsonValue now = current(change.field);
    const auto value = change.value == now ? Result<QString>(now.toString())
                                           : acceptable(change.field, change.value.toString());
    if (!value)
        return Problem::invalid(change.field, value.error().text);
    switch (mergeField(change.base, *value, now)) {
    case FieldMerge::AlreadySo: return {};
    case FieldMerge::Conflict: {
        const QString who = m_user.profile.edits.value(change.field).by;
        return Problem::conflict(
            change.field,
            who.isEmpty()
                ? QStringLiteral("This was changed in the meantime. Look at it again.")
                : QStringLiteral("%1 has changed this in the meantime. Look at it again.").arg(who));
    }
    case FieldMerge::Apply: break;
    }
    m_before[change.field] = now;
    m_after[change.field] = *value;
    set(change.field, *value);
    markEdited(m_user.profile, change.field, m_by.name, m_transaction.now());
    return {};
}

QJsonValue PersonEdit::current(const QString &fieldName) const
{
    return fieldName == QLatin1String(departmentField) ? QJsonValue(m_user.department)
                                                       : m_user.profile.toJson().value(fieldName);
}

Result<QString> PersonEdit::acceptable(const QString &fieldName, const QString &value) const
{
    if (fieldName == QLatin1String(roleField))
        return roleFromString(value) ? Result<QString>(value)
                                     : Result<QString>(invalid(QStringLiteral("There is no such role.")));
    if (fieldName == QLatin1String(departmentField))
        return validateDepartment(value);
    if (fieldName == QLatin1String(field::username))
        return acceptableLogin(validateUsername(value),
                               QStringLiteral("Somebody else has this username. Choose another one."));
    if (fieldName == QLatin1String(field::email))
        return acceptableLogin(validateEmail(value),
                               QStringLiteral("Somebody else has this address. Choose another one."));
    return validateName(value, fieldName);
}

Result<QString> PersonEdit::acceptableLogin(const Result<QString> &login, const QString &taken) const
{
    if (login && !loginIsFree(m_transaction, *login, m_user.profile.id))
        return invalid(taken);
    return login;
}

void PersonEdit::set(const QString &fieldName, const QString &value)
{
    Profile &profile = m_user.profile;
    if (fieldName == QLatin1String(roleField))
        profile.role = roleFromString(value).value_or(profile.role);
    else if (fieldName == QLatin1String(departmentField))
        m_user.department = value;
    else if (fieldName == QLatin1String(field::username))
        profile.username = value;
    else if (fieldName == QLatin1String(field::firstName))
        profile.firstName = value;
    else if (fieldName == QLatin1String(field::lastName))
        profile.lastName = value;
    else if (fieldName == QLatin1String(field::email)) {
        profile.email = value;
        profile.pendingEmail.clear(); // the administrator's word is the later one
    }
}

void PersonEdit::save()
{
    m_transaction.execute(QStringLiteral("update users set department = ? where id = ?"),
                          {m_user.department, m_user.profile.id.value()});
    writeProfile(m_transaction, m_user.profile);
    // Whose name stands beside the fields from now on.
    m_transaction.execute(
        QStringLiteral("insert into editors (record, editor, name) values (?, ?, ?) on conflict do nothing"),
        {m_user.profile.id.value(), m_by.id.value(), m_by.name});
}

Result<QString> validateDepartment(const QString &text)
{
    return text.trimmed().isEmpty() ? Result<QString>(QString())
                                    : validateName(text, QLatin1String(departmentField));
}

} // namespace callboard::server
