// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/dbusservice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <utility>

namespace callboard
{

namespace
{

QDBusMessage silentBus()
{
    return QDBusMessage::createError(QDBusError::NoReply, QStringLiteral("the session bus does not answer"));
}

// A connection that failed because nobody answered in time is something else than none.
QDBusMessage unreachable(const QDBusConnection &bus)
{
    if (bus.lastError().type() == QDBusError::NoReply)
        return silentBus();
    return QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no session bus"));
}

} // namespace

DBusService::DBusService(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DBusService::changed);
}

QDBusMessage DBusService::question(const QString &path, const QString &interface, const QString &method,
                                   const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_name, path, interface, method);
    message.setArguments(arguments);
    return message;
}

void DBusService::ask(const QDBusMessage &question, QObject *context, const Then &then,
                      std::chrono::milliseconds patience)
{
    if (m_reached)
        return send(question, context, then, patience);
    auto *waiting = new QTimer(context);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, waiting, [this, waiting, then] {
        waiting->deleteLater();
        m_late = true;
        then(silentBus());
    });
    connect(this, &DBusService::reached, waiting, [this, waiting, question, context, then, patience] {
        waiting->deleteLater();
        if (waiting->isActive())
            send(question, context, then, patience);
        waiting->stop();
    });
    waiting->start(dbusPatience);
    reach();
}

void DBusService::reach()
{
    if (std::exchange(m_reaching, true))
        return;
    QThreadPool::globalInstance()->start([service = QPointer<DBusService>(this)] {
        QDBusConnection::sessionBus();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [service] {
                if (service)
                    service->ping();
            },
            Qt::QueuedConnection);
    });
}

// Watching waits for the bus's answers in the same way, so it is left until the bus has shown that it
// answers.
void DBusService::ping()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return use();
    const QDBusMessage getId = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(getId), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        if (ended->error().type() == QDBusError::NoReply)
            ping();
        else
            use();
    });
}

void DBusService::use()
{
    m_reached = true;
    m_watcher.setConnection(QDBusConnection::sessionBus());
    m_watcher.addWatchedService(m_name);
    emit reached();
    if (m_late)
        emit changed();
}

void DBusService::send(const QDBusMessage &question, QObject *context, const Then &then,
                       std::chrono::milliseconds patience)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never be answered
        QMetaObject::invokeMethod(
            context, [then, error = unreachable(bus)] { then(error); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, int(patience.count())), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusConnection connection = QDBusConnection::sessionBus();
        then(connection.isConnected() ? ended->reply() : unreachable(connection));
    });
}

void DBusService::relay(const QString &path, const QString &interface, const QString &member,
                        QObject *receiver, const QMetaMethod &signal)
{
    const QByteArray name = QByteArray::number(QSIGNAL_CODE) + signal.methodSignature();
    QDBusConnection::sessionBus().connect(m_name, path, interface, member, receiver, name.constData());
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
    return QDBusError(answer).type() == QDBusError::Disconnected;
}

QString describe(const QDBusMessage &answer)
{
    return QStringLiteral("%1 (%2)").arg(answer.errorMessage().simplified(), answer.errorName());
}

} // namespace callboard
