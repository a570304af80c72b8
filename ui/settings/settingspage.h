// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/settingsform.h"
#include "models/sync/account.h"
#include "ui/shell/page.h"

namespace callboard
{

class FormSection;
class StateView;
class Text;

//! \brief What an administrator sets for the whole studio (U8). Saved with the studio's answer only: offline
//! the save bar says why it waits.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    //! Everything is borrowed and outlives the page.
    SettingsPage(Account &account, Administration &administration, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override { return m_form->isDirty(); }
    [[nodiscard]] QStringList dirtyFieldNames() const override;
    [[nodiscard]] QString whyNotSavable() const override;
    [[nodiscard]] QFuture<Result<void>> save() override;
    void discard() override { m_form->discard(); }
    void arrive() override;

private:
    void addNumber(FormSection *section, const char *setting, const QString &label, int least, int most,
                   const QString &unit);
    [[nodiscard]] FormSection *makePasswords();
    [[nodiscard]] FormSection *makeSignIn();
    [[nodiscard]] FormSection *makeInvitations();
    [[nodiscard]] FormSection *makeLayout();
    void openLayout();
    void refreshLayout();
    void refreshState();
    void focusField(const QString &setting);

    Account &m_account;
    Administration &m_administration;
    SettingsForm *m_form;
    StateView *m_state;
    Text *m_shownFields = nullptr;
};

} // namespace callboard
