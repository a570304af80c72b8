// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/rowbinding.h"

#include "ui/widgets/formrow.h"

namespace callboard
{

RowBinding::RowBinding(ProfileForm &form, const QString &field, FormRow &row,
                       std::function<void(const QJsonValue &)> show)
    : QObject(&row),
      m_form(form),
      m_field(field),
      m_row(row),
      m_show(std::move(show))
{
    connect(&m_form, &ProfileForm::fieldChanged, this, [this](const QString &changed) {
        if (changed == m_field)
            refresh();
    });
    connect(&m_row, &FormRow::chooseRequested, this, &RowBinding::chooseRequested);
    connect(&m_row, &FormRow::undoRequested, this, [this] {
        if (m_form.isDirty(m_field))
            m_form.revert(m_field);
        else
            emit hintUndone();
        m_row.field()->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void RowBinding::refresh()
{
    m_show(m_form.value(m_field));
    if (m_form.isDirty(m_field))
        m_row.setChanged(m_form.wasText(m_field), m_form.clashes(m_field));
    else
        m_row.clearChanged();
    m_row.setWaiting(m_form.isWaiting(m_field));
    m_row.setNeedsChoice(m_form.isConflict(m_field));
    if (m_row.error() != m_form.error(m_field))
        m_row.setError(m_form.error(m_field));
}

QList<FormRow *> rowsShown(const ProfileLayout &layout, const ProfileForm &form,
                           const QHash<QString, FormRow *> &rowOf)
{
    const QStringList editable = ProfileForm::fields();
    QList<FormRow *> rows;
    for (const LayoutField &field : layout.completed().fields) {
        FormRow *row = rowOf.value(field.field);
        const bool kept =
            editable.contains(field.field) && (form.isDirty(field.field) || form.isConflict(field.field));
        if (row && (field.shown || kept))
            rows.append(row);
    }
    return rows;
}

} // namespace callboard
