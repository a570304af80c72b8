// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/keychainservice.h"

#ifdef CALLBOARD_DBUS_KEYCHAINS
#include "models/secrets/keychain/kwallet.h"
#include "models/secrets/keychain/plasmakeychain.h"
#include "models/secrets/keychain/secretservice.h"
#endif

#include <QFile>

namespace callboard
{

namespace
{

//! Where there is nothing to ask beside QtKeychain: macOS and Windows, whose keychains tell the truth by
//! themselves.
class PlainKeychain final : public KeychainService
{
public:
    void look(const QString &, QObject *context, const Then &then) override
    {
        QMetaObject::invokeMethod(
            context,
            [then] {
                then({KeychainState::Ready, {}, {}, KeychainFinding::Entry::Unknown});
            },
            Qt::QueuedConnection);
    }
    void unlock(QObject *context, const std::function<void()> &then) override
    {
        QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
    }
};

} // namespace

QString keychainServiceName()
{
    QString name = QStringLiteral("Callboard");
    if (QFile::exists(QStringLiteral("/.flatpak-info")))
        name += QStringLiteral(" (Flatpak)");
    const QString flavour = QStringLiteral(CALLBOARD_FLAVOUR);
    return flavour.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, flavour);
}

std::unique_ptr<KeychainService> systemKeychain(const QString &service)
{
#ifdef CALLBOARD_DBUS_KEYCHAINS
    if (PlasmaKeychain::isPlasma5())
        return std::make_unique<PlasmaKeychain>(std::make_unique<KWallet>(service),
                                                std::make_unique<SecretService>(service));
    return std::make_unique<SecretService>(service);
#else
    Q_UNUSED(service)
    return std::make_unique<PlainKeychain>();
#endif
}

} // namespace callboard
