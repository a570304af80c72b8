// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/secretservice.h"

#include "models/secrets/keychain/dbusservice.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QLibrary>

namespace callboard
{

using Entry = KeychainFinding::Entry;

namespace
{

constexpr QLatin1String serviceName("org.freedesktop.secrets");
constexpr QLatin1String servicePath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String promptInterface("org.freedesktop.Secret.Prompt");

QString pathOf(const QVariant &argument)
{
    return argument.value<QDBusObjectPath>().path();
}

// libsecret waits for its answers in a GLib event loop; with another one its jobs never end.
bool hasGlibLoop()
{
    const auto *dispatcher = QCoreApplication::eventDispatcher();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

SecretService::SecretService(const QString &service, QObject *parent)
    : KeychainService(parent),
      m_service(service),
      m_daemon(serviceName)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    connect(&m_daemon, &DBusService::changed, this, &SecretService::changed);
    connect(&m_daemon, &DBusService::changed, this, &SecretService::promptEnded);
    connect(&m_daemon, &DBusService::reached, this, [this] {
        m_daemon.relay(servicePath, serviceInterface, QStringLiteral("CollectionChanged"), this,
                       QMetaMethod::fromSignal(&SecretService::changed));
    });
}

QDBusMessage SecretService::defaultCollection() const
{
    return m_daemon.question(servicePath, serviceInterface, QStringLiteral("ReadAlias"),
                             {QStringLiteral("default")});
}

void SecretService::look(const QString &key, QObject *context, const Then &then)
{
    m_daemon.ask(defaultCollection(), context, [this, key, context, then](const QDBusMessage &answer) {
        if (isError(answer))
            return then(trouble(answer));
        const QString collection = pathOf(answer.arguments().value(0));
        if (collection.size() > 1)
            return askWhetherLocked(collection, key, context, then);
        KeychainFinding none = finding(KeychainState::Missing);
        none.text = tr("This computer's keyring has not been set up, so your sign-in is kept until you quit. "
                       "Set up a default "
                       "keyring in your system's password settings, then try again.");
        none.detail = QStringLiteral("no default collection");
        then(none);
    });
}

void SecretService::askWhetherLocked(const QString &collection, const QString &key, QObject *context,
                                     const Then &then)
{
    const auto ask = m_daemon.question(
        collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    m_daemon.ask(ask, context, [this, key, context, then](const QDBusMessage &answer) {
        if (isError(answer))
            return then(trouble(answer));
        const bool locked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
        if (!locked && !hasGlibLoop()) {
            KeychainFinding deaf = finding(KeychainState::Failing);
            deaf.text = tr(
                "Callboard was started without the event loop that the keyring needs. Start it again without "
                "QT_NO_GLIB; until then your sign-in is kept until you quit.");
            deaf.detail = QStringLiteral("no GLib event dispatcher");
            return then(deaf);
        }
        if (key.isEmpty())
            return then(finding(locked ? KeychainState::Locked : KeychainState::Ready));
        askForEntry(locked, key, context, then);
    });
}

void SecretService::askForEntry(bool locked, const QString &key, QObject *context, const Then &then)
{
    const QMap<QString, QString> attributes{{QStringLiteral("server"), m_service},
                                            {QStringLiteral("user"), key}};
    const auto ask = m_daemon.question(servicePath, serviceInterface, QStringLiteral("SearchItems"),
                                       {QVariant::fromValue(attributes)});
    m_daemon.ask(ask, context, [locked, then](const QDBusMessage &answer) {
        if (isError(answer))
            return then(trouble(answer));
        const auto unlockedItems = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
        const auto lockedItems = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
        KeychainFinding found = finding(locked ? KeychainState::Locked : KeychainState::Ready);
        if (!lockedItems.isEmpty())
            found.entry = Entry::Locked;
        else if (!unlockedItems.isEmpty())
            found.entry = Entry::Readable;
        else // not every service can search what is locked (KeePassXC can't)
            found.entry = locked ? Entry::Locked : Entry::Absent;
        then(found);
    });
}

void SecretService::unlock(QObject *context, const std::function<void()> &then)
{
    m_daemon.ask(defaultCollection(), context, [this, context, then](const QDBusMessage &answer) {
        const QDBusObjectPath collection = answer.arguments().value(0).value<QDBusObjectPath>();
        if (isError(answer) || collection.path().size() < 2)
            return then();
        const auto ask = m_daemon.question(servicePath, serviceInterface, QStringLiteral("Unlock"),
                                           {QVariant::fromValue(QList<QDBusObjectPath>{collection})});
        m_daemon.ask(ask, context, [this, context, then](const QDBusMessage &unlocked) {
            const QString prompt = isError(unlocked) ? QString() : pathOf(unlocked.arguments().value(1));
            if (prompt.size() < 2)
                return then();
            showPrompt(prompt, context, then);
        });
    });
}

void SecretService::showPrompt(const QString &path, QObject *context, const std::function<void()> &then)
{
    connect(this, &SecretService::promptEnded, context, then, Qt::SingleShotConnection);
    m_daemon.relay(path, promptInterface, QStringLiteral("Completed"), this,
                   QMetaMethod::fromSignal(&SecretService::promptEnded));
    // The window is not named: that is possible for X11 only, and then without any check.
    m_daemon.ask(m_daemon.question(path, promptInterface, QStringLiteral("Prompt"), {QString()}), this,
                 [this](const QDBusMessage &answer) {
                     if (isError(answer))
                         emit promptEnded();
                 });
}

void SecretService::prepareJob()
{
    // The library that QtKeychain has loaded. The function may not fail; without it there is nothing to
    // forget.
    static const auto disconnectService = reinterpret_cast<void (*)()>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnectService)
        disconnectService();
}

KeychainFinding SecretService::finding(KeychainState state)
{
    KeychainFinding finding;
    finding.state = state;
    finding.text = state == KeychainState::Locked
                       ? tr("This computer's keyring is locked. Unlock it and try again.")
                       : tr("Your sign-in is kept in this computer's keyring.");
    return finding;
}

KeychainFinding SecretService::trouble(const QDBusMessage &answer)
{
    KeychainFinding trouble;
    trouble.detail = describe(answer);
    if (saysNoBus(answer)) {
        trouble.state = KeychainState::Missing;
        trouble.text = tr(
            "No keyring can be reached, because this program was started outside of a desktop session. Your "
            "sign-in is kept until you quit.");
    } else if (saysNoService(answer)) {
        trouble.state = KeychainState::Missing;
        trouble.text = tr(
            "This computer has no keyring running, so your sign-in is kept until you quit. Install or start "
            "GNOME Keyring, KWallet or KeePassXC, then try again.");
    } else {
        trouble.state = KeychainState::Failing;
        trouble.text =
            tr("This computer's keyring does not answer. Sign out of your desktop and in again, or go on for "
               "this session only.");
    }
    return trouble;
}

} // namespace callboard
