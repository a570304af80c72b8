// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellcontroller.h"

#include "ui/shell/mainwindow.h"

namespace callboard
{

ShellController::ShellController(MainWindow &window, Accounts &accounts, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_accounts(accounts)
{
    connect(&window, &MainWindow::accountWanted, this, &ShellController::show);
    connect(&window, &MainWindow::anotherStudioWanted, &window, &MainWindow::showSignIn);
    connect(&accounts, &Accounts::closing, this, &ShellController::closing);
}

void ShellController::start()
{
    show(m_accounts.lastUsed());
}

void ShellController::show(const AccountId &account)
{
    if (Account *opened = account.isValid() ? m_accounts.open(account) : nullptr)
        m_window.showAccount(*opened);
    else
        m_window.showSignIn();
}

void ShellController::closing(const AccountId &account)
{
    const bool shown = m_window.account() && m_window.account()->id() == account;
    m_window.forget(account);
    if (!shown)
        return;
    // Another studio that is signed in comes next; without one, signing in does.
    const QList<KnownStudio> studios = m_accounts.known();
    for (const KnownStudio &studio : studios) {
        if (studio.account.isValid() && studio.account != account) {
            show(studio.account);
            return;
        }
    }
}

} // namespace callboard
