// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingbinding.h"

#include "ui/widgets/formrow.h"

namespace callboard
{

SettingBinding::SettingBinding(SettingsForm &form, const char *setting, FormRow &row,
                               std::function<void(const QJsonValue &)> show)
    : QObject(&row),
      m_form(form),
      m_setting(QLatin1String(setting)),
      m_row(row),
      m_show(std::move(show))
{
    connect(&m_form, &SettingsForm::fieldChanged, this, [this](const QString &changed) {
        if (changed == m_setting)
            refresh();
    });
    connect(&m_row, &FormRow::undoRequested, this, [this] {
        m_form.revert(m_setting);
        m_row.field()->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void SettingBinding::setWords(std::function<QString(const QJsonValue &)> words)
{
    m_words = std::move(words);
    refresh();
}

void SettingBinding::refresh()
{
    m_show(m_form.value(m_setting));
    if (m_form.isDirty(m_setting))
        m_row.setChanged(m_words ? m_words(m_form.baseline(m_setting)) : m_form.wasText(m_setting),
                         m_form.clashes(m_setting));
    else
        m_row.clearChanged();
    if (m_row.error() != m_form.error(m_setting))
        m_row.setError(m_form.error(m_setting));
}

} // namespace callboard
