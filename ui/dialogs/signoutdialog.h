// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "ui/widgets/dialogframe.h"

class QCheckBox;

namespace callboard
{

class Account;
class Accounts;
class FieldTexts;
class Text;

//! \brief Asks before signing out: names the changes that wait, offers to delete the studio's copy, and does
//! it. accepted() once the account is signed out. A failure stays on screen with what it means.
class SignOutDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a accounts must live longer; \a account may go while the dialog is open.
    SignOutDialog(Accounts &accounts, const Account &account, const FieldTexts &texts, QWidget *parent);

private:
    void explain();
    void signOut();
    void finish(const Result<void> &result);

    Accounts &m_accounts;
    AccountId m_account;
    QString m_waiting; //!< names of the fields that wait, empty if none
    int m_waitingCount = 0;
    QCheckBox *m_deleteCopy;
    Button *m_ok = nullptr;
};

} // namespace callboard
