// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/settingsform.h"

#include <functional>

namespace callboard
{

class FormRow;

//! \brief Keeps one of the studio's settings and its row on the page the same. Lives as long as the row.
class SettingBinding final : public QObject
{
    Q_OBJECT
public:
    //! \a show puts a value into the row's field. The field's own signals call SettingsForm::setValue().
    SettingBinding(SettingsForm &form, const char *setting, FormRow &row,
                   std::function<void(const QJsonValue &)> show);

    //! Says values where the form's own words do not do (a person's name for an id).
    void setWords(std::function<QString(const QJsonValue &)> words);

private:
    void refresh();

    SettingsForm &m_form;
    QString m_setting;
    FormRow &m_row;
    std::function<void(const QJsonValue &)> m_show;
    std::function<QString(const QJsonValue &)> m_words;
};

} // namespace callboard
