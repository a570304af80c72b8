// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/profileedit.h"

#include "models/domain/merge.h"
#include "models/domain/validation.h"
#include "server/accounts/throttle.h"

#include <QRegularExpression>

namespace callboard::server
{

namespace
{

// A signed-in person can have mails sent to any address: not many.
constexpr int emailChangesPerHour = 10;

Error unacceptable(const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = reason;
    return error;
}

Result<QJsonValue> asValue(const Result<QString> &text)
{
    if (!text)
        return text.error();
    return QJsonValue(*text);
}

Error wrongType()
{
    return unacceptable(QStringLiteral("This kind of value does not fit here."));
}

Result<QString> validateStartPage(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9-]{0,63}$"));
    if (!pattern.match(text).hasMatch())
        return unacceptable(QStringLiteral("That page is not known. Choose one from the list."));
    return text;
}

} // namespace

Result<QJsonValue> ProfileEdit::acceptable(const QString &fieldName, const QJsonValue &value)
{
    if (fieldName == QLatin1String(field::relativeDates))
        return value.isBool() ? Result<QJsonValue>(value) : Result<QJsonValue>(wrongType());
    if (fieldName == QLatin1String(field::pendingEmail))
        return acceptableEmail(value);
    if (!value.isString())
        return wrongType();
    const QString text = value.toString();
    if (fieldName == QLatin1String(field::firstName) || fieldName == QLatin1String(field::lastName))
        return asValue(validateName(text, fieldName));
    if (fieldName == QLatin1String(field::language))
        return asValue(validateLanguage(text));
    if (fieldName == QLatin1String(field::timeZone))
        return asValue(validateTimeZone(text));
    return asValue(validateStartPage(text));
}

Result<QJsonValue> ProfileEdit::acceptableEmail(const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
        return QJsonValue(QJsonValue::Null);
    if (!value.isString())
        return wrongType();
    const auto email = validateEmail(value.toString());
    if (!email)
        return email.error();
    if (loginKey(*email) == loginKey(m_profile.email))
        return unacceptable(QStringLiteral("That is your address already."));
    if (!loginIsFree(m_transaction, *email, m_profile.id))
        return unacceptable(
            QStringLiteral("Somebody else in the studio has this address. Choose another one."));
    return QJsonValue(*email);
}

bool ProfileEdit::isOwnedElsewhere(const QString &fieldName) const
{
    // An address that belongs to another system can't be changed by way of the one that waits.
    return m_profile.ownedFields.contains(fieldName) ||
           (fieldName == QLatin1String(field::pendingEmail) &&
            m_profile.ownedFields.contains(QLatin1String(field::email)));
}

FieldAnswer ProfileEdit::apply(const FieldChange &change)
{
    static const QStringList writable{QLatin1String(field::firstName),    QLatin1String(field::lastName),
                                      QLatin1String(field::pendingEmail), QLatin1String(field::language),
                                      QLatin1String(field::timeZone),     QLatin1String(field::startPage),
                                      QLatin1String(field::relativeDates)};
    if (!writable.contains(change.field))
        return reject(change.field, QStringLiteral("This can't be changed here."));
    if (isOwnedElsewhere(change.field))
        return reject(change.field,
                      QStringLiteral("This belongs to %1. Change it there.").arg(m_profile.identityName));
    // A value that is there already needs no permission: a repeated wish for the same address, for one.
    if (change.value == current(change.field))
        return merge(change.field, change.base, change.value);
    const auto value = acceptable(change.field, change.value);
    if (!value)
        return reject(change.field, value.error().text);
    return merge(change.field, change.base, *value);
}

FieldAnswer ProfileEdit::applyPicture(const QJsonValue &base, const QJsonValue &value)
{
    const QString fieldName = QLatin1String(field::picture);
    if (isOwnedElsewhere(fieldName))
        return reject(
            fieldName,
            QStringLiteral("Your picture belongs to %1. Change it there.").arg(m_profile.identityName));
    return merge(fieldName, base, value);
}

FieldAnswer ProfileEdit::merge(const QString &fieldName, const QJsonValue &base, const QJsonValue &value)
{
    FieldAnswer answer;
    answer.field = fieldName;
    switch (mergeField(base, value, current(fieldName))) {
    case FieldMerge::AlreadySo: answer.outcome = FieldOutcome::Unchanged; break;
    case FieldMerge::Conflict: {
        const FieldEdit edit = m_profile.edits.value(fieldName);
        answer.outcome = FieldOutcome::Conflict;
        answer.changedBy = edit.by;
        answer.changedAt = edit.at;
        break;
    }
    case FieldMerge::Apply:
        if (fieldName == QLatin1String(field::pendingEmail) && !value.isNull()) {
            const Throttle throttle{Throttle::bucketOf("email-change", {m_profile.id.value()}),
                                    emailChangesPerHour, std::chrono::hours(1)};
            if (throttle.pause(m_transaction) > std::chrono::seconds(0))
                return reject(
                    fieldName,
                    QStringLiteral("The address was changed too often. Wait an hour and try again."));
            throttle.count(m_transaction);
        }
        set(fieldName, value);
        markEdited(m_profile, fieldName, m_by, m_transaction.now());
        m_changed = true;
        break;
    }
    answer.current = current(fieldName);
    return answer;
}

FieldAnswer ProfileEdit::reject(const QString &fieldName, const QString &reason) const
{
    FieldAnswer answer;
    answer.field = fieldName;
    answer.outcome = FieldOutcome::Rejected;
    answer.current = current(fieldName);
    answer.reason = reason;
    return answer;
}

QJsonValue ProfileEdit::current(const QString &fieldName) const
{
    const QJsonValue value = m_profile.toJson().value(fieldName);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

void ProfileEdit::set(const QString &fieldName, const QJsonValue &value)
{
    if (fieldName == QLatin1String(field::firstName))
        m_profile.firstName = value.toString();
    else if (fieldName == QLatin1String(field::lastName))
        m_profile.lastName = value.toString();
    else if (fieldName == QLatin1String(field::language))
        m_profile.language = value.toString();
    else if (fieldName == QLatin1String(field::timeZone))
        m_profile.timeZone = value.toString();
    else if (fieldName == QLatin1String(field::startPage))
        m_profile.startPage = value.toString();
    else if (fieldName == QLatin1String(field::relativeDates))
        m_profile.relativeDates = value.toBool();
    else if (fieldName == QLatin1String(field::picture))
        m_profile.picture = PictureId(value.toString());
    else if (fieldName == QLatin1String(field::pendingEmail)) {
        m_profile.pendingEmail = value.toString();
        m_emailAsked = !value.isNull();
        m_emailWithdrawn = value.isNull();
    }
}

Record ProfileEdit::save(const AccountLinks &links)
{
    if (!m_changed)
        return profileRecord(m_transaction, m_profile);
    if (m_emailAsked)
        links.sendEmailChange(m_transaction, m_profile);
    if (m_emailWithdrawn)
        links.forget(m_transaction, m_profile.id, LinkPurpose::Email);
    return saveProfile(m_transaction, m_profile);
}

} // namespace callboard::server
