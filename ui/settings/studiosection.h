// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/settingsform.h"
#include "ui/widgets/form.h"

namespace callboard
{

class Button;
class IconButton;
class SettingBinding;
class Text;

//! \brief The studio's name and who gets its orders.
class StudioSection final : public FormSection
{
    Q_OBJECT
public:
    //! Administration and form outlive the section.
    StudioSection(Administration &administration, SettingsForm &form, QWidget *parent = nullptr);

private:
    void addName();
    void addContact();
    void chooseContact();
    void setContact(const QJsonValue &id);
    void refreshContact();
    [[nodiscard]] QString personWords(const QJsonValue &id) const;

    Administration &m_administration;
    SettingsForm &m_form;
    SettingBinding *m_contactBinding = nullptr;
    Text *m_contact = nullptr;
    IconButton *m_remove = nullptr;
    QHash<QString, QString> m_names; //!< of people who were chosen here, by id
};

} // namespace callboard
