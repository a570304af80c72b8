// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/profileform.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"

namespace callboard
{

QStringList ProfileForm::fields()
{
    return {QLatin1String(field::firstName),    QLatin1String(field::lastName),
            QLatin1String(field::email),        QLatin1String(field::language),
            QLatin1String(field::timeZone),     QLatin1String(field::startPage),
            QLatin1String(field::relativeDates)};
}

ProfileForm::ProfileForm(Account &account, FieldTexts texts, QObject *parent)
    : DraftForm(fields(), parent),
      m_account(account),
      m_texts(std::move(texts)),
      m_shown(account.profile())
{
    for (const QString &field : fields()) {
        const QJsonValue value = valueOf(m_shown.profile, field);
        m_states[field] = {.baseline = value, .value = value, .error = {}, .clash = false};
    }
    connect(&m_account, &Account::profileChanged, this, &ProfileForm::rebase);
}

QString ProfileForm::wasText(const QString &field) const
{
    return m_texts.value(field, m_states.at(field).baseline);
}
bool ProfileForm::isWaiting(const QString &field) const
{
    return m_shown.waiting.contains(savedAs(field));
}
bool ProfileForm::isConflict(const QString &field) const
{
    return m_shown.conflicts.contains(savedAs(field));
}
bool ProfileForm::isOwned(const QString &field) const
{
    return m_shown.profile.ownedFields.contains(field);
}

QFuture<Result<void>> ProfileForm::save()
{
    std::optional<Error> firstFault;
    QList<FieldEditRequest> edits;
    Values saved;
    for (const QString &field : dirtyFields()) {
        State &state = m_states.at(field);
        const Result<QJsonValue> result = check(field, state.value);
        state.error = result.ok() ? QString() : result.error().text;
        if (!result.ok() && !firstFault) {
            firstFault = result.error();
            firstFault->field = field;
        }
        emit fieldChanged(field);
        if (result.ok()) {
            state.value = *result;
            saved.insert(field, *result);
            edits.append({savedAs(field), *result});
        }
    }
    if (firstFault)
        return answered(Result<void>(*firstFault));
    if (edits.isEmpty())
        return answered(Result<void>());
    Answer<void> answer;
    whenDone<void>(m_account.edit(edits), this, [this, saved, answer](const Result<void> &result) {
        if (result.ok())
            takeSaved(saved);
        answer(result);
    });
    return answer.future();
}

void ProfileForm::takeSaved(const Values &saved)
{
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        State &state = m_states.at(it.key());
        const bool typedOn = state.value != it.value();
        if (it.key() == QLatin1String(field::email)) {
            if (!typedOn)
                state.value = state.baseline;
        } else {
            state.baseline = it.value();
        }
        state.clash = false;
        emit fieldChanged(it.key());
    }
    emit dirtyChanged();
}

QFuture<Result<void>> ProfileForm::withdrawEmail()
{
    return m_account.edit({{QLatin1String(field::pendingEmail), QJsonValue(QJsonValue::Null)}});
}

QJsonValue ProfileForm::valueOf(const Profile &profile, const QString &field)
{
    if (field == QLatin1String(field::firstName))
        return profile.firstName;
    if (field == QLatin1String(field::lastName))
        return profile.lastName;
    if (field == QLatin1String(field::email))
        return profile.email;
    if (field == QLatin1String(field::language))
        return profile.language;
    if (field == QLatin1String(field::timeZone))
        return profile.timeZone;
    if (field == QLatin1String(field::startPage))
        return profile.startPage;
    return profile.relativeDates;
}

Result<QJsonValue> ProfileForm::check(const QString &field, const QJsonValue &value) const
{
    const auto asJson = [](const Result<QString> &result) -> Result<QJsonValue> {
        return result.ok() ? Result<QJsonValue>(QJsonValue(*result)) : Result<QJsonValue>(result.error());
    };
    if (field == QLatin1String(field::firstName) || field == QLatin1String(field::lastName))
        return asJson(validateName(value.toString(), field));
    if (field == QLatin1String(field::email))
        return asJson(validateEmail(value.toString()));
    if (field == QLatin1String(field::language))
        return asJson(validateLanguage(value.toString()));
    if (field == QLatin1String(field::timeZone))
        return asJson(validateTimeZone(value.toString()));
    return value;
}

QString ProfileForm::savedAs(const QString &field)
{
    return field == QLatin1String(field::email) ? QString(QLatin1String(field::pendingEmail)) : field;
}

void ProfileForm::rebase()
{
    m_shown = m_account.profile();
    const QStringList before = dirtyFields();
    for (const QString &field : fields())
        follow(field, valueOf(m_shown.profile, field));
    emit profileChanged();
    if (before != dirtyFields())
        emit dirtyChanged();
}

} // namespace callboard
