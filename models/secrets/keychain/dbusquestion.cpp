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
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would never be answered
        const QDBusMessage error =
            QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no session bus"));
        QMetaObject::invokeMethod(
            context, [then, error] { then(error); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, int(patience.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         then(ended->reply());
                     });
}

void relayDBusSignal(const QString &service, const QString &path, const QString &interface,
                     const QString &member, QObject *receiver, const QMetaMethod &signal)
{
    const QByteArray name = QByteArray::number(QSIGNAL_CODE) + signal.methodSignature();
    QDBusConnection::sessionBus().connect(service, path, interface, member, receiver, name.constData());
}

bool watchOwner(QDBusServiceWatcher &watcher, const QString &service)
{
    if (!watcher.watchedServices().isEmpty())
        return false;
    watcher.setConnection(QDBusConnection::sessionBus());
    watcher.addWatchedService(service);
    return true;
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
