// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/mailer.h"
#include "server/accounts/maillinks.h"
#include "server/accounts/passwordworkers.h"
#include "server/accounts/sessions.h"
#include "server/accounts/users.h"
#include "server/store/store.h"

namespace callboard::server
{

enum class LinkPurpose { Reset, Email, Invitation };

//! The notice that a password was changed.
[[nodiscard]] Mail passwordChangedMail(const Profile &profile, const QString &address);

//! \brief Makes the links that go out in mails, and does what they are for. Thread-safe; one link of a kind
//! is good per account.
class AccountLinks final : public MailLinks
{
public:
    AccountLinks(Store &store, PasswordWorkers &workers, const Sessions &sessions, const Mailer &mailer,
                 AccountOptions options);

    //! Mails a link to set a new password, or says whose the password is; nothing for unknown logins, or when
    //! asked too often. Returns at once.
    void sendReset(Store &store, const QString &login, const QString &address) const;
    //! Mails this account a link to set a new password, whose password must be local.
    void sendReset(Transaction &transaction, const Profile &profile) const;
    //! Mails a link to the new address of the profile's pendingEmail, and a notice to the old one.
    void sendEmailChange(Transaction &transaction, const Profile &profile) const;
    //! Mails somebody who is invited the link to come in, signed with the inviter's name. The one before is
    //! dead.
    void sendInvitation(Transaction &transaction, const Profile &profile, const QString &by,
                        std::chrono::seconds life) const;
    //! The same for many, none of whom has been sent one before.
    void sendFirstInvitations(Transaction &transaction, const QList<Profile> &profiles, const QString &by,
                              std::chrono::seconds life) const;
    void forget(Transaction &transaction, const RecordId &user, LinkPurpose purpose) const;
    void forgetAll(Transaction &transaction, const RecordId &user) const;

    //! Whose invitation a link is; nothing when it is used, revoked or expired.
    [[nodiscard]] std::optional<User> invited(Transaction &transaction, const QByteArray &token) const;

    [[nodiscard]] Result<Target> lookAtReset(Transaction &transaction,
                                             const QByteArray &token) const override;
    [[nodiscard]] Result<Target> lookAtEmail(Transaction &transaction,
                                             const QByteArray &token) const override;
    [[nodiscard]] Result<Target> confirmEmail(Transaction &transaction,
                                              const QByteArray &token) const override;
    void resetPassword(const QByteArray &token, const QString &password, const QString &address,
                       std::function<void(Result<void>)> done) override;

private:
    struct Found {
        User user;
        QString email;
    };
    struct Link {
        QByteArray token;
        RecordId user;
        QString email; //!< may be empty
    };
    void keep(Transaction &transaction, const QList<Link> &links, LinkPurpose purpose,
              std::chrono::seconds life) const;
    [[nodiscard]] QByteArray make(Transaction &transaction, const RecordId &user, LinkPurpose purpose,
                                  const QString &email, std::chrono::seconds life) const;
    [[nodiscard]] std::optional<Found> find(Transaction &transaction, const QByteArray &token,
                                            LinkPurpose purpose) const;
    void mailReset(Transaction &transaction, const QString &login, const QString &address) const;
    [[nodiscard]] Result<void> resetNow(const QByteArray &token, const QString &password,
                                        const QString &address) const;
    [[nodiscard]] QString link(const char *page, const QByteArray &token) const;

    Store &m_store;
    PasswordWorkers &m_workers;
    const Sessions &m_sessions;
    const Mailer &m_mailer;
    const AccountOptions m_options;
};

} // namespace callboard::server
