// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/profileform.h"
#include "ui/account/accountcontext.h"
#include "ui/widgets/form.h"

namespace callboard
{

class Button;
class LineEdit;

//! \brief A new password, typed twice, with its strength; or who owns the password if it is not this studio
//! (S5, A6).
class PasswordSection final : public FormSection
{
    Q_OBJECT
public:
    PasswordSection(const AccountContext &context, const ProfileForm &form, QWidget *parent = nullptr);

signals:
    void passwordChanged();

private:
    void addExternal();
    void addFields();
    void refresh();
    void refreshStrength();
    void refreshRepeat();
    [[nodiscard]] bool matches() const;
    void askForCurrent();

    const AccountContext &m_context;
    const ProfileForm &m_form;
    LineEdit *m_new = nullptr;
    LineEdit *m_repeat = nullptr;
    Button *m_change = nullptr;
    FormRow *m_newRow = nullptr;
    FormRow *m_repeatRow = nullptr;
};

} // namespace callboard
