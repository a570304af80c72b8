// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace callboard
{

class Clock;
class MainWindow;
class PageRegistry;
class SecretStore;

//! \brief Opens the dialogs that belong to an account as a whole, when the window or a page asks: choosing
//! between changes, trusting a certificate, signing in again, going on without the keychain, signing out. One
//! at a time. GUI thread.
class AccountDialogs final : public QObject
{
    Q_OBJECT
public:
    //! All references outlive it.
    AccountDialogs(MainWindow &window, Accounts &accounts, SecretStore &keychain, const PageRegistry &pages,
                   const Clock &clock, QObject *parent = nullptr);

    void choose(const AccountId &id);
    //! Whether to trust the certificate that the account's studio shows.
    void askAboutCertificate(const AccountId &id);
    void signInAgain(const AccountId &id);
    void goOnWithoutKeychain(const AccountId &id);
    void signOut(const AccountId &id);
    //! Something that was asked for did not work.
    void tell(const Error &error);

private:
    void open(QDialog *dialog);

    MainWindow &m_window;
    Accounts &m_accounts;
    const PageRegistry &m_pages;
    const Clock &m_clock;
    QPointer<QDialog> m_dialog;
};

} // namespace callboard
