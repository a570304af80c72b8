// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"
#include "ui/shell/attention.h"

#include <QStackedWidget>
#include <functional>
#include <memory>

namespace callboard
{

class AccountPresenter;
class PageRegistry;
class QuitGuard;
class ShellActions;
class ShellView;
class Theme;
class WindowState;

//! \brief The window, with two faces: signing in, and the shell of the account that is shown. It asks for
//! what it cannot do itself by signals; ShellController answers them. GUI thread.
class MainWindow final : public QStackedWidget
{
    Q_OBJECT
public:
    //! All references outlive the window; \a signIn is taken over.
    MainWindow(const PageRegistry &pages, Accounts &accounts, Theme &theme, WindowState &state,
               QWidget *signIn);
    ~MainWindow() override;

    //! Opens the shell on the page where the person left this account, else on the start page of the profile.
    void showAccount(Account &account);
    void showSignIn();
    //! Lets go of an account that goes away, with its pages. Shows the sign-in page if it was the shown one.
    void forget(const AccountId &account);

    //! The shown account, or nullptr while signing in.
    [[nodiscard]] Account *account() const;
    //! Shows a page and puts the focus into it.
    void goTo(const QString &pageId);
    //! Words at the bottom of the window; \a undo runs at most once.
    void showToast(const QString &text, std::function<void()> undo = {});

    [[nodiscard]] ShellActions &actions() const { return *m_actions; }
    [[nodiscard]] ShellView &view() const { return *m_view; }
    [[nodiscard]] QWidget *signIn() const { return m_signIn; }

signals:
    void accountWanted(const callboard::AccountId &account);
    void anotherStudioWanted();
    void signOutWanted(const callboard::AccountId &account);
    void signInAgainWanted(const callboard::AccountId &account);
    void keychainRetryWanted(const callboard::AccountId &account);
    void sessionOnlyWanted(const callboard::AccountId &account);
    void certificateWanted(const callboard::AccountId &account);
    //! Changes were made in two places; the person is ready to choose.
    void choiceWanted(const callboard::AccountId &account);
    //! The window is closed and nothing is unsaved: the program may end.
    void quitAgreed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void showPage(const QString &pageId);
    void offerPages();
    void makePageActions(const Account &account);
    void offerCommands();
    void runCommand(const QString &id);
    void pageShown();
    void entitle(const QString &title);
    void showShortcuts();
    void answerNeed(Need need, bool second);
    void finishClosing();

    const PageRegistry &m_pages;
    Theme &m_theme;
    WindowState &m_state;
    QWidget *m_signIn;
    ShellActions *m_actions;
    ShellView *m_view;
    QuitGuard *m_quitGuard;
    QList<QAction *> m_pageActions;
    std::unique_ptr<AccountPresenter> m_presenter;
    bool m_closing = false;
};

} // namespace callboard
