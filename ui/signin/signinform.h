// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/reachability.h"
#include "models/items/studiolistmodel.h"

#include <QWidget>

class QCheckBox;

namespace callboard
{

class AddressField;
class Button;
class CertificateLink;
class FieldBlock;
class LineEdit;
class Text;
struct SignInProblem;

//! What was typed, so that it outlives the form (a change of language makes a new one).
struct SignInDraft {
    QString address;
    QString login;
    bool keep = true;
};

//! \brief Address, login, password. Every failure is told at the field it belongs to.
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    //! All are borrowed and must live longer.
    SignInForm(Accounts &accounts, Reachability &reachability, const StudioListModel &studios,
               const Clock &clock, QWidget *parent = nullptr);

    //! Fills the form for a studio that was used here, or empties it.
    void setStudio(const KnownStudio &studio);
    void setDraft(const SignInDraft &draft);
    [[nodiscard]] SignInDraft draft() const;
    //! The studio that is known at the typed address, if any.
    [[nodiscard]] const KnownStudio *known() const;
    //! The first field that needs input takes the focus.
    void focusFirst();
    //! A failure that belongs to no field.
    void showError(const QString &sentence);

signals:
    void signedIn(const callboard::AccountId &account);
    void forgotRequested(const QString &login);
    void studioChosen(int row);
    void addressEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields(const Reachability &reachability, const StudioListModel &studios);
    void makeButtons();
    void makeKeychainBox();
    void makeCertificateLink();
    void refresh();
    void refreshHeading();
    void clearErrors();
    void submit(bool keep);
    void cancel();
    void finish(const Result<AccountId> &result);
    void tell(const SignInProblem &problem);
    void setBusy(bool busy);

    Accounts &m_accounts;
    Reachability &m_reachability;
    const StudioListModel &m_studios;
    const Clock &m_clock;
    Text *m_heading;
    Text *m_lastTime;
    AddressField *m_address;
    LineEdit *m_login;
    LineEdit *m_password;
    CertificateLink *m_certificate;
    FieldBlock *m_addressBlock;
    FieldBlock *m_loginBlock;
    FieldBlock *m_passwordBlock;
    Button *m_forgot;
    QCheckBox *m_keep;
    QWidget *m_keychainBox;
    Text *m_keychainText;
    Button *m_sessionOnly;
    Button *m_submit;
    Text *m_general;
    QWidget *m_orLine;
    Button *m_sso;
    std::optional<bool> m_wanted; //!< to sign in once the certificate is trusted, and whether to keep it
    int m_attempt = 0;            //!< an answer to another one is too late
    bool m_busy = false;
};

} // namespace callboard
