// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/draftform.h"

namespace callboard
{

DraftForm::DraftForm(QStringList fields, QObject *parent) : QObject(parent), m_fields(std::move(fields))
{
    for (const QString &field : std::as_const(m_fields))
        m_states[field];
}

void DraftForm::setValue(const QString &field, const QJsonValue &value)
{
    State &state = m_states.at(field);
    if (state.value == value)
        return;
    const QStringList before = dirtyFields();
    state.value = value;
    if (state.value == state.baseline)
        state.clash = false;
    // An error that was shown follows the typing; a new one is not shown before saving.
    if (!state.error.isEmpty()) {
        const Result<QJsonValue> result = check(field, value);
        state.error = result.ok() || !isDirty(field) ? QString() : result.error().text;
    }
    emit fieldChanged(field);
    if (before != dirtyFields())
        emit dirtyChanged();
}

bool DraftForm::isDirty(const QString &field) const
{
    const State &state = m_states.at(field);
    return state.value != state.baseline;
}

QStringList DraftForm::dirtyFields() const
{
    QStringList dirty;
    for (const QString &field : m_fields) {
        if (isDirty(field))
            dirty.append(field);
    }
    return dirty;
}

void DraftForm::discard()
{
    for (const QString &field : dirtyFields())
        revert(field);
}

void DraftForm::revert(const QString &field)
{
    State &state = m_states.at(field);
    state.error.clear();
    state.clash = false;
    setValue(field, state.baseline);
    emit fieldChanged(field);
}

void DraftForm::follow(const QString &field, const QJsonValue &current, bool hadOne)
{
    State &state = m_states.at(field);
    if (current != state.baseline) {
        const bool touched = hadOne && state.value != state.baseline;
        state.baseline = current;
        if (!touched)
            state.value = current;
        state.clash = touched && state.value != current;
    }
    emit fieldChanged(field);
}

} // namespace callboard
