// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

class FormRow;
class LineEdit;

//! \brief Asks for the current password and changes it. accepted() once the studio has changed it; a wrong
//! password is told at the field.
class CurrentPasswordDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a account is borrowed and must live longer. \a wished: the new password as it is sent.
    CurrentPasswordDialog(Account &account, QByteArray wished, QWidget *parent);
    ~CurrentPasswordDialog() override;

private:
    void change();
    void finish(const Result<void> &result);

    Account &m_account;
    QByteArray m_wished;
    LineEdit *m_current;
    Text *m_fault;
    Button *m_ok;
};

} // namespace callboard
