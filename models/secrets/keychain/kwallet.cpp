// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/kwallet.h"

#include "models/secrets/keychain/dbusservice.h"

namespace callboard
{

using namespace std::chrono_literals;
using Entry = KeychainFinding::Entry;

namespace
{

constexpr auto passwordTime = 10min; // for a person to find and type the wallet's password

constexpr QLatin1String walletName("org.kde.kwalletd5");

} // namespace

KWallet::KWallet(const QString &service, QObject *parent)
    : KeychainService(parent),
      m_service(service),
      m_daemon(walletName)
{
    connect(&m_daemon, &DBusService::changed, this, &KWallet::changed);
}

QDBusMessage KWallet::question(const QString &method, const QVariantList &arguments) const
{
    return m_daemon.question(QStringLiteral("/modules/kwalletd5"), QStringLiteral("org.kde.KWallet"), method,
                             arguments);
}

void KWallet::look(const QString &key, QObject *context, const Then &then)
{
    m_daemon.ask(question(QStringLiteral("networkWallet")), context,
                 [this, key, context, then](const QDBusMessage &answer) {
                     if (isError(answer))
                         return then(trouble(answer));
                     askWhetherOpen(answer.arguments().value(0).toString(), key, context, then);
                 });
}

void KWallet::askWhetherOpen(const QString &wallet, const QString &key, QObject *context, const Then &then)
{
    m_daemon.ask(question(QStringLiteral("isOpen"), {wallet}), context,
                 [this, wallet, key, context, then](const QDBusMessage &answer) {
                     if (isError(answer))
                         return then(trouble(answer));
                     KeychainFinding found;
                     const bool open = answer.arguments().value(0).toBool();
                     found.state = open ? KeychainState::Ready : KeychainState::Locked;
                     found.text = open ? tr("Your sign-in is kept in KWallet.")
                                       : tr("KWallet is locked. Unlock it and try again.");
                     if (key.isEmpty())
                         return then(found);
                     // KWallet can answer this for a closed wallet, too. It says "no" also when it is not
                     // sure.
                     m_daemon.ask(question(QStringLiteral("keyDoesNotExist"), {wallet, m_service, key}),
                                  context, [found, open, then](const QDBusMessage &absent) mutable {
                                      if (!isError(absent) && absent.arguments().value(0).toBool())
                                          found.entry = Entry::Absent;
                                      else
                                          found.entry = open ? Entry::Unknown : Entry::Locked;
                                      then(found);
                                  });
                 });
}

void KWallet::unlock(QObject *context, const std::function<void()> &then)
{
    m_daemon.ask(
        question(QStringLiteral("networkWallet")), context,
        [this, context, then](const QDBusMessage &answer) {
            if (isError(answer))
                return then();
            m_daemon.ask(
                question(QStringLiteral("open"), {answer.arguments().value(0), qlonglong(0), m_service}),
                context, [then](const QDBusMessage &) { then(); }, passwordTime);
        });
}

KeychainFinding KWallet::trouble(const QDBusMessage &answer)
{
    KeychainFinding trouble;
    trouble.detail = describe(answer);
    if (saysNoBus(answer) || saysNoService(answer)) {
        trouble.state = KeychainState::Missing;
        trouble.text = tr("KWallet is not running, so your sign-in is kept until you quit. Turn it on in the "
                          "system settings, "
                          "then try again.");
    } else {
        trouble.state = KeychainState::Failing;
        trouble.text = tr("KWallet does not answer. Sign out of your desktop and in again, or go on for this "
                          "session only.");
    }
    return trouble;
}

} // namespace callboard
