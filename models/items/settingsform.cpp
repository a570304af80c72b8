// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settingsform.h"

#include "models/domain/addresses.h"
#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "models/items/settingtexts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace callboard
{

namespace
{

struct Range {
    const char *field;
    int lowest;
    int highest;
};

constexpr Range ranges[] = {{setting::minimumPasswordLength, 8, 64},
                            {setting::minimumPasswordStrength, 0, 4},
                            {setting::sessionDays, 1, 365},
                            {setting::invitationDays, 1, 90}};

Error invalidSetting(const QString &field, const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = field;
    error.text = text;
    return error;
}

} // namespace

QStringList SettingsForm::fields()
{
    return {QLatin1String(setting::studioName),
            QLatin1String(setting::minimumPasswordLength),
            QLatin1String(setting::minimumPasswordStrength),
            QLatin1String(setting::sessionDays),
            QLatin1String(setting::invitationDays),
            QLatin1String(setting::emailDomains),
            QLatin1String(setting::billingContact),
            QLatin1String(setting::profileLayout)};
}

SettingsForm::SettingsForm(Administration &administration, QObject *parent)
    : DraftForm(fields(), parent),
      m_administration(administration)
{
    rebase();
    connect(&administration, &Administration::settingsChanged, this, &SettingsForm::rebase);
}

QJsonValue SettingsForm::baseline(const QString &field) const
{
    return m_states.at(field).baseline;
}

QString SettingsForm::wasText(const QString &field) const
{
    return SettingTexts::value(field, m_states.at(field).baseline);
}

QFuture<Result<void>> SettingsForm::save()
{
    std::optional<Error> firstFault;
    QList<FieldChange> changes;
    const QStringList dirty = dirtyFields();
    for (const QString &field : dirty) {
        State &state = m_states.at(field);
        const Result<QJsonValue> result = check(field, state.value);
        state.error = result.ok() ? QString() : result.error().text;
        if (result.ok()) {
            state.value = *result;
            if (isDirty(field))
                changes.append({field, state.baseline, *result});
        } else if (!firstFault) {
            firstFault = result.error();
        }
        emit fieldChanged(field);
    }
    if (firstFault || changes.isEmpty()) {
        emit dirtyChanged();
        return answered(firstFault ? Result<void>(*firstFault) : Result<void>());
    }
    m_saving = true;
    emit dirtyChanged();
    Answer<void> answer;
    QStringList saved;
    for (const FieldChange &change : std::as_const(changes))
        saved.append(change.field);
    whenDone<void>(m_administration.changeSettings(changes), this,
                   [this, saved, answer](const Result<void> &result) {
                       settle(saved, result);
                       answer(result);
                   });
    return answer.future();
}

void SettingsForm::settle(const QStringList &fields, const Result<void> &result)
{
    m_saving = false;
    if (!result.ok() && m_states.contains(result.error().field)) {
        State &state = m_states.at(result.error().field);
        if (result.error().kind == ErrorKind::Conflict)
            state.clash = true;
        else
            state.error = result.error().text;
    }
    // What was changed has been announced by now; what was set while it was saved stays.
    for (const QString &field : fields)
        emit fieldChanged(field);
    emit dirtyChanged();
}

void SettingsForm::rebase()
{
    const auto settings = m_administration.settings();
    if (!settings)
        return;
    const QStringList before = dirtyFields();
    const QJsonObject json = settings->toJson();
    for (const QString &field : fields())
        follow(field, json.value(field), m_loaded);
    m_loaded = true;
    emit settingsChanged();
    if (before != dirtyFields())
        emit dirtyChanged();
}

Result<QJsonValue> SettingsForm::check(const QString &field, const QJsonValue &value) const
{
    for (const Range &range : ranges) {
        if (field != QLatin1String(range.field))
            continue;
        const int number = value.toInt(range.lowest - 1);
        if (number < range.lowest || number > range.highest)
            return invalidSetting(field,
                                  tr("Choose a number from %1 to %2.").arg(range.lowest).arg(range.highest));
        return QJsonValue(number);
    }
    if (field == QLatin1String(setting::studioName)) {
        const Result<QString> name = validateName(value.toString(), field);
        return name.ok() ? Result<QJsonValue>(QJsonValue(*name)) : Result<QJsonValue>(name.error());
    }
    if (field == QLatin1String(setting::emailDomains)) {
        QStringList typed;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            typed.append(item.toString());
        const Result<QStringList> domains = domainsIn(typed.join(u'\n'));
        if (!domains.ok())
            return domains.error();
        return QJsonValue(QJsonArray::fromStringList(*domains));
    }
    return value;
}

Result<QStringList> SettingsForm::domainsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList domains;
    const QStringList typed = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        const QString domain = word.section(u'@', -1);
        const Result<QString> address = checkedAddress(QStringLiteral("a@") + domain);
        if (!address.ok())
            return invalidSetting(QLatin1String(setting::emailDomains),
                                  tr("%1 is not a domain. It looks like lumen.studio.").arg(word));
        domains.append(address->section(u'@', 1));
    }
    domains.removeDuplicates();
    return domains;
}

} // namespace callboard
