// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountcontext.h"
#include "ui/widgets/form.h"

class QTimer;

namespace callboard
{

class ComboBox;
class LanguageModel;
class ProfileForm;
class Switch;
class TimeZoneModel;

//! \brief Language, time zone with its clock, start page, and whether times are relative.
class PreferencesSection final : public FormSection
{
    Q_OBJECT
public:
    PreferencesSection(const AccountContext &context, ProfileForm &form, QWidget *parent = nullptr);

    //! Shows the fields that the studio shows, in its order (A8). False: there are none.
    bool arrange(const ProfileLayout &layout);

signals:
    void chooseRequested();

private:
    FormRow *addChoiceRow(const QString &field, const QString &label, ComboBox *box,
                          const std::function<int(const QString &)> &rowOf);
    void addStartPages();
    void addDates();
    void refreshClock();
    void refreshSample();

    const AccountContext &m_context;
    ProfileForm &m_form;
    LanguageModel *m_languages;
    TimeZoneModel *m_zones;
    ComboBox *m_zone;
    Switch *m_relative = nullptr;
    QHash<QString, FormRow *> m_rowOf;
};

} // namespace callboard
