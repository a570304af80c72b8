// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/reachability.h"
#include "models/items/studiolistmodel.h"
#include "ui/signin/signinform.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace callboard
{

class ComboBox;
class ResetForm;
class StudioSidebar;

//! \brief Where somebody signs in to a studio, or opens what this computer keeps of one (S1, S4, S6). Fills
//! the window.
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    //! \a languages: those that the program speaks (BCP 47); which one it speaks now is the default locale's.
    //! The rest is borrowed and must live longer.
    SignInPage(Accounts &accounts, const Clock &clock, QStringList languages, QWidget *parent = nullptr);

    //! Shows the form for a studio, filled with what is known of it ("Sign in again").
    void chooseStudio(const StudioUrl &url);
    //! The page came to the front: the first field that needs input takes the focus.
    void arrive();
    //! Something that was asked for here failed elsewhere (the demo studio).
    void showError(const QString &sentence);

    //! Builds the page when it is shown for the first time: somebody who is signed in never waits for it.
    void setVisible(bool visible) override;

signals:
    //! The account to show: somebody signed in, or wants the copy that this computer keeps.
    void signedIn(const callboard::AccountId &account);
    void demoRequested();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void rebuild();
    [[nodiscard]] QWidget *makeMain();
    [[nodiscard]] QWidget *makeFoot();
    void chooseRow(int row);
    void chooseAnother();
    void followAddress();
    void refreshFoot();
    void showReset(const QString &login);
    void showSignIn();

    Accounts &m_accounts;
    const Clock &m_clock;
    QStringList m_languages;
    StudioListModel m_studios;
    Reachability m_reachability;
    QWidget *m_content = nullptr;
    StudioSidebar *m_sidebar = nullptr;
    QStackedWidget *m_forms = nullptr;
    SignInForm *m_form = nullptr;
    ResetForm *m_reset = nullptr;
    Text *m_hint = nullptr;
    Button *m_openCopy = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace callboard
