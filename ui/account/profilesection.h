// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountcontext.h"
#include "ui/widgets/form.h"

namespace callboard
{

class LineEdit;
class PictureEditor;
class ProfileForm;

//! \brief Picture, names, email and username. Fields that the identity owns are shown, not edited (A8).
class ProfileSection final : public FormSection
{
    Q_OBJECT
public:
    ProfileSection(const AccountContext &context, ProfileForm &form, QWidget *parent = nullptr);

    //! nullptr where the studio keeps no pictures.
    [[nodiscard]] PictureEditor *picture() const { return m_picture; }
    //! Shows the fields that the studio shows, in its order (A8).
    void arrange(const ProfileLayout &layout);

signals:
    void chooseRequested();
    //! Taking back the new email address failed.
    void failed(const QString &sentence);

private:
    void keepRow(const QString &field, FormRow *row);
    void addTextRow(const QString &field, const QString &label);
    void addEmailRow();
    void addOwnedRow(const QString &field, const QString &label, const QString &hint);
    [[nodiscard]] QString ownerHint() const;
    void refreshEmail();
    void withdrawEmail();

    const AccountContext &m_context;
    ProfileForm &m_form;
    PictureEditor *m_picture = nullptr;
    LineEdit *m_email = nullptr;
    FormRow *m_emailRow = nullptr;
    QHash<QString, FormRow *> m_rowOf;
};

} // namespace callboard
