// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/dbusquestion.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>

namespace callboard
{

void askDBus(const QDBusMessage &question, QObject *context,
             const std::function<void(const QDBusMessage &)> &then, std::chrono::milliseconds patience)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, int(patience.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         then(ended->reply());
                     });
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

bool saysNoService(const QDBusMessage &answer)
{
    return QDBusError(answer).type() == QDBusError::ServiceUnknown ||
           answer.errorName().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."));
}

bool saysNoBus(const QDBusMessage &answer)
{
    return QDBusError(answer).type() == QDBusError::Disconnected ||
           !QDBusConnection::sessionBus().isConnected();
}

QString describe(const QDBusMessage &answer)
{
    return QStringLiteral("%1 (%2)").arg(answer.errorMessage().simplified(), answer.errorName());
}

} // namespace callboard
