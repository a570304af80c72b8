// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QObject>

namespace callboard
{

class MainWindow;

//! \brief Answers what the window asks for that concerns which account is shown: start, switching, another
//! studio, an account that goes away. What needs a dialog or the keychain stays a signal of the window, for
//! app/ to connect.
class ShellController final : public QObject
{
    Q_OBJECT
public:
    //! Both outlive it.
    ShellController(MainWindow &window, Accounts &accounts, QObject *parent = nullptr);

    //! Shows the account that was used last, or the sign-in page.
    void start();
    //! Shows an account, for example after signing in; the sign-in page if it is not signed in.
    void show(const AccountId &account);

private:
    void closing(const AccountId &account);

    MainWindow &m_window;
    Accounts &m_accounts;
};

} // namespace callboard
