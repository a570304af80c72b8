// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"

#include <QFuture>
#include <QObject>

namespace callboard
{

//! A studio that was used on this computer: what the sign-in page and the studio menu list. No secrets.
struct KnownStudio {
    StudioUrl url;
    QString name;
    QString login;        //!< what was last typed, never the password
    QDateTime lastSignIn; //!< UTC
    AccountId account;    //!< valid while signed in
    QString accountName;  //!< the person's name while signed in
    QString language;     //!< of the account, as it was last seen
    bool hasCopy = false; //!< a copy of the studio's data is on this computer
};

struct SignInRequest {
    StudioUrl url;
    QString login;
    QByteArray password;
    bool keep = true; //!< keep the session in the keychain; false: for this run only
};

//! \brief The accounts of this computer: signing in, opening, signing out. Several at a time (S6).
//! Lives on the GUI thread; never blocks it. Owns the Account objects.
class Accounts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<KnownStudio> known() const = 0; //!< last used first
    [[nodiscard]] virtual AccountId
    lastUsed() const = 0; //!< the signed-in account to open at start; may be invalid
    //! The account, opened from this computer's copy; nullptr if it is not signed in. Owned by this object.
    [[nodiscard]] virtual Account *open(const AccountId &id) = 0;

    //! From now on connections to that studio take this certificate too, which the system's authorities do
    //! not vouch for: those of its accounts, which keep it until they sign out, and, for this run, those of
    //! signing in. It takes the place of the one trusted before.
    [[nodiscard]] virtual Result<void> trustCertificate(const StudioUrl &url,
                                                        const CertificateId &certificate) = 0;

    //! Is there a studio at that address? Answers within 8 seconds.
    [[nodiscard]] virtual QFuture<Result<StudioInfo>> reach(const StudioUrl &url) = 0;
    //! ErrorKind::Keychain: the password was right but the session cannot be kept; call again with keep =
    //! false to go on for this run only.
    [[nodiscard]] virtual QFuture<Result<AccountId>> signIn(const SignInRequest &request) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> requestPasswordReset(const StudioUrl &url,
                                                                     const QString &login) = 0;
    //! Ends the session here and, if it can be reached, on the studio; removes the secrets and, if asked, the
    //! copy. Changes that still wait are lost only with \a deleteCopy. A failure (keychain locked) is told,
    //! and finished later by itself.
    [[nodiscard]] virtual QFuture<Result<void>> signOut(const AccountId &id, bool deleteCopy) = 0;
    //! Forget a studio that is not signed in.
    virtual void forget(const StudioUrl &url) = 0;

signals:
    void knownChanged();
    //! The account is about to go away; drop every pointer to it.
    void closing(const callboard::AccountId &id);
};

} // namespace callboard
