// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accountlinks.h"

#include "server/accounts/passwordpolicy.h"
#include "server/accounts/throttle.h"
#include "server/accounts/tokens.h"
#include "server/settings/settings.h"
#include "server/store/batch.h"

#include <QLocale>
#include <QLoggingCategory>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(log, "callboard.accounts")

QString nameOf(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Reset: return QStringLiteral("reset");
    case LinkPurpose::Email: return QStringLiteral("email");
    case LinkPurpose::Invitation: return QStringLiteral("invitation");
    }
    return {};
}

Error deadLink()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.text = QStringLiteral("This link is no longer good. Ask for a new one.");
    return error;
}

Error addressTaken()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.text = QStringLiteral(
        "Somebody else in the studio has this address by now. Choose another one in Callboard.");
    return error;
}

MailLinks::Target targetOf(const Profile &profile, const QString &email)
{
    return {profile.displayName(), profile.username, email, profile.language, 0};
}

qint64 minutes(std::chrono::seconds life)
{
    return std::chrono::ceil<std::chrono::minutes>(life).count();
}

} // namespace

Mail passwordChangedMail(const Profile &profile, const QString &address)
{
    return {profile.email,
            MailKind::PasswordChanged,
            {{QStringLiteral("name"), profile.displayName()}, {QStringLiteral("address"), address}},
            profile.language};
}

AccountLinks::AccountLinks(Store &store, PasswordWorkers &workers, const Sessions &sessions,
                           const Mailer &mailer, AccountOptions options)
    : m_store(store),
      m_workers(workers),
      m_sessions(sessions),
      m_mailer(mailer),
      m_options(std::move(options))
{
}

QString AccountLinks::link(const char *page, const QByteArray &token) const
{
    return QStringLiteral("%1/%2?token=%3")
        .arg(m_options.publicUrl, QLatin1String(page), QString::fromLatin1(token));
}

QByteArray AccountLinks::make(Transaction &transaction, const RecordId &user, LinkPurpose purpose,
                              const QString &email, std::chrono::seconds life) const
{
    forget(transaction, user, purpose);
    const QByteArray token = newToken(TokenKind::MailLink);
    keep(transaction, {{token, user, email}}, purpose, life);
    return token;
}

void AccountLinks::keep(Transaction &transaction, const QList<Link> &links, LinkPurpose purpose,
                        std::chrono::seconds life) const
{
    Batch batch(transaction, QStringLiteral("mail_links"),
                {QStringLiteral("hash"), QStringLiteral("user_id"), QStringLiteral("purpose"),
                 QStringLiteral("email"), QStringLiteral("created_at"), QStringLiteral("expires_at")});
    for (const Link &link : links)
        batch.add({tokenHash(link.token), link.user.value(), nameOf(purpose), textOrNull(link.email),
                   timeValue(transaction.now()), timeValue(transaction.now().addSecs(life.count()))});
}

void AccountLinks::forget(Transaction &transaction, const RecordId &user, LinkPurpose purpose) const
{
    transaction.execute(QStringLiteral("delete from mail_links where user_id = ? and purpose = ?"),
                        {user.value(), nameOf(purpose)});
}

void AccountLinks::forgetAll(Transaction &transaction, const RecordId &user) const
{
    transaction.execute(QStringLiteral("delete from mail_links where user_id = ?"), {user.value()});
}

std::optional<AccountLinks::Found> AccountLinks::find(Transaction &transaction, const QByteArray &token,
                                                      LinkPurpose purpose) const
{
    if (!isTokenOf(TokenKind::MailLink, token))
        return std::nullopt;
    const auto row = transaction.first(
        QStringLiteral(
            "select user_id, email from mail_links where hash = ? and purpose = ? and expires_at > ?"),
        {tokenHash(token), nameOf(purpose), timeValue(transaction.now())});
    if (!row)
        return std::nullopt;
    const auto user = userById(transaction, RecordId(row->text(0)));
    const UserState wanted = purpose == LinkPurpose::Invitation ? UserState::Invited : UserState::Active;
    if (!user || user->state != wanted)
        return std::nullopt;
    return Found{*user, row->text(1)};
}

void AccountLinks::sendReset(Store &store, const QString &login, const QString &address) const
{
    store.write([this, login, address](Transaction &transaction) { mailReset(transaction, login, address); },
                [](const Result<void> &result) {
                    if (!result)
                        qCWarning(log, "a password reset could not be queued: %s",
                                  qUtf8Printable(result.error().detail));
                });
}

void AccountLinks::mailReset(Transaction &transaction, const QString &login, const QString &address) const
{
    const auto user = userByLogin(transaction, login);
    const QString account = user ? user->profile.id.value() : loginKey(login);
    const std::chrono::hours window(1);
    for (const Throttle &throttle :
         {Throttle{Throttle::bucketOf("reset-account", {account}), m_options.resetsPerAccount, window},
          Throttle{Throttle::bucketOf("reset-address", {Throttle::network(address)}),
                   m_options.resetsPerAddress, window}}) {
        if (throttle.pause(transaction) > std::chrono::seconds(0))
            return;
        throttle.count(transaction);
    }
    if (!user || !user->isActive())
        return;
    const Profile &profile = user->profile;
    if (profile.identity != IdentityKind::Local)
        return m_mailer.queue(transaction, {profile.email,
                                            MailKind::PasswordElsewhere,
                                            {{QStringLiteral("name"), profile.displayName()},
                                             {QStringLiteral("system"), profile.identityName}},
                                            profile.language});
    sendReset(transaction, profile);
}

void AccountLinks::sendReset(Transaction &transaction, const Profile &profile) const
{
    const QByteArray token = make(transaction, profile.id, LinkPurpose::Reset, {}, m_options.resetLinkLife);
    m_mailer.queue(transaction, {profile.email,
                                 MailKind::ResetPassword,
                                 {{QStringLiteral("name"), profile.displayName()},
                                  {QStringLiteral("link"), link("reset-password", token)},
                                  {QStringLiteral("minutes"), minutes(m_options.resetLinkLife)}},
                                 profile.language});
}

void AccountLinks::sendEmailChange(Transaction &transaction, const Profile &profile) const
{
    const QByteArray token =
        make(transaction, profile.id, LinkPurpose::Email, profile.pendingEmail, m_options.emailLinkLife);
    m_mailer.queue(transaction, {profile.pendingEmail,
                                 MailKind::ConfirmEmail,
                                 {{QStringLiteral("name"), profile.displayName()},
                                  {QStringLiteral("link"), link("confirm-email", token)},
                                  {QStringLiteral("minutes"), minutes(m_options.emailLinkLife)},
                                  {QStringLiteral("email"), profile.pendingEmail}},
                                 profile.language});
    m_mailer.queue(transaction, {profile.email,
                                 MailKind::EmailChangeAsked,
                                 {{QStringLiteral("name"), profile.displayName()},
                                  {QStringLiteral("email"), profile.pendingEmail}},
                                 profile.language});
}

void AccountLinks::sendInvitation(Transaction &transaction, const Profile &profile, const QString &by,
                                  std::chrono::seconds life) const
{
    forget(transaction, profile.id, LinkPurpose::Invitation);
    sendFirstInvitations(transaction, {profile}, by, life);
}

void AccountLinks::sendFirstInvitations(Transaction &transaction, const QList<Profile> &profiles,
                                        const QString &by, std::chrono::seconds life) const
{
    const QDateTime until = transaction.now().addSecs(life.count());
    const QString untilText = QLocale::c().toString(until.date(), QStringLiteral("d MMMM yyyy"));
    QList<Link> links;
    QList<Mail> mails;
    for (const Profile &profile : profiles) {
        const QByteArray token = newToken(TokenKind::MailLink);
        links += {token, profile.id, profile.email};
        mails += {profile.email,
                  MailKind::Invitation,
                  {{QStringLiteral("by"), by},
                   {QStringLiteral("link"), link("accept-invitation", token)},
                   {QStringLiteral("minutes"), minutes(life)},
                   {QStringLiteral("until"), untilText}},
                  profile.language};
    }
    keep(transaction, links, LinkPurpose::Invitation, life);
    m_mailer.queue(transaction, mails);
}

std::optional<User> AccountLinks::invited(Transaction &transaction, const QByteArray &token) const
{
    const auto found = find(transaction, token, LinkPurpose::Invitation);
    return found ? std::optional<User>(found->user) : std::nullopt;
}

Result<MailLinks::Target> AccountLinks::lookAtReset(Transaction &transaction, const QByteArray &token) const
{
    const auto found = find(transaction, token, LinkPurpose::Reset);
    if (!found)
        return deadLink();
    Target target = targetOf(found->user.profile, found->user.profile.email);
    target.minimumPasswordLength = studioSettings(transaction).minimumPasswordLength;
    return target;
}

Result<MailLinks::Target> AccountLinks::lookAtEmail(Transaction &transaction, const QByteArray &token) const
{
    const auto found = find(transaction, token, LinkPurpose::Email);
    if (!found)
        return deadLink();
    return targetOf(found->user.profile, found->email);
}

Result<MailLinks::Target> AccountLinks::confirmEmail(Transaction &transaction, const QByteArray &token) const
{
    const auto found = find(transaction, token, LinkPurpose::Email);
    if (!found)
        return deadLink();
    auto user = lockUser(transaction, found->user.profile.id);
    // Withdrawn or replaced in the meantime.
    if (!user || user->profile.pendingEmail != found->email)
        return deadLink();
    if (!loginIsFree(transaction, found->email, user->profile.id))
        return addressTaken();
    Profile &profile = user->profile;
    const QString before = profile.email;
    profile.email = found->email;
    profile.pendingEmail.clear();
    for (const char *fieldName : {field::email, field::pendingEmail})
        markEdited(profile, QLatin1String(fieldName), profile.displayName(), transaction.now());
    forget(transaction, profile.id, LinkPurpose::Email);
    m_mailer.queue(transaction, {before,
                                 MailKind::EmailChanged,
                                 {{QStringLiteral("name"), profile.displayName()},
                                  {QStringLiteral("email"), profile.email}},
                                 profile.language});
    saveProfile(transaction, profile);
    return targetOf(profile, profile.email);
}

void AccountLinks::resetPassword(const QByteArray &token, const QString &password, const QString &address,
                                 std::function<void(Result<void>)> done)
{
    if (m_workers.start([this, token, password, address, done] { done(resetNow(token, password, address)); }))
        return;
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.text = QStringLiteral("The studio's server is busy. Try again in a moment.");
    done(error);
}

Result<void> AccountLinks::resetNow(const QByteArray &token, const QString &password,
                                    const QString &address) const
{
    struct Look {
        std::optional<Found> found;
        StudioSettings settings;
    };
    const auto good = m_store.readAndWait([&](Transaction &transaction) {
        return Look{find(transaction, token, LinkPurpose::Reset), studioSettings(transaction)};
    });
    if (!good)
        return good.error();
    if (!good->found)
        return deadLink();
    const auto valid = acceptablePassword(good->settings, good->found->user.profile, password);
    if (!valid)
        return valid.error();
    const QByteArray hash = hashPassword(*valid, m_options.passwordMemoryKib);
    const auto done = m_store.writeAndWait([&](Transaction &transaction) -> Result<void> {
        // The link goes first: of two that use it at once, one finds it gone.
        const auto owner =
            transaction.first(QStringLiteral("delete from mail_links where hash = ? and purpose = 'reset' "
                                             "and expires_at > ? returning user_id"),
                              {tokenHash(token), timeValue(transaction.now())});
        const auto user = owner ? lockUser(transaction, RecordId(owner->text(0))) : std::nullopt;
        if (!user || !user->isActive() || user->profile.identity != IdentityKind::Local)
            return deadLink();
        savePassword(transaction, *user, hash);
        m_sessions.endAll(transaction, user->profile.id);
        m_mailer.queue(transaction, passwordChangedMail(user->profile, address));
        return {};
    });
    return done ? *done : Result<void>(done.error());
}

} // namespace callboard::server
