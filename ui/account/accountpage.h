// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/profileform.h"
#include "ui/account/accountcontext.h"
#include "ui/shell/page.h"

namespace callboard
{

class Form;
class PreferencesSection;
class ProfileSection;
class StateView;

//! \brief The signed-in person's own page: profile, preferences, password, API key and devices (A2 to A8).
//! Shows this computer's copy at once; what needs the studio's answer asks for it by itself.
class AccountPage final : public Page
{
    Q_OBJECT
public:
    explicit AccountPage(AccountContext context, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override { return m_form->isDirty(); }
    [[nodiscard]] QStringList dirtyFieldNames() const override;
    [[nodiscard]] QFuture<Result<void>> save() override;
    void discard() override { m_form->discard(); }
    void arrive() override;

signals:
    //! "Choose…" beside a field that was changed in two places.
    void conflictsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    // What decides which fields there are, as opposed to what is in them.
    [[nodiscard]] QStringList shape() const;
    [[nodiscard]] FieldTexts texts() const;
    void rebuild();
    void addSections(Form *form);
    void refreshState();
    void arrange();
    void focusField(const QString &field);

    AccountContext m_context;
    ProfileForm *m_form;
    StateView *m_state = nullptr;
    Form *m_sections = nullptr;
    ProfileSection *m_profile = nullptr;
    PreferencesSection *m_preferences = nullptr;
    QStringList m_shape;
};

} // namespace callboard
