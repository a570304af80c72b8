// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemmotion.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaMethod>
#else
#include <QApplication>
#endif

namespace callboard
{

using namespace Qt::StringLiterals;

namespace
{

// Where desktops keep it, and what it is there when motion is to be reduced.
struct Place {
    QLatin1String group;
    QLatin1String key;
    bool (*isReduced)(const QVariant &);
};
constexpr Place places[] = {
    {"org.freedesktop.appearance"_L1, "reduced-motion"_L1, [](const QVariant &v) { return v.toUInt() == 1; }},
    {"org.gnome.desktop.interface"_L1, "enable-animations"_L1, [](const QVariant &v) { return !v.toBool(); }},
    {"org.kde.kdeglobals.KDE"_L1, "AnimationDurationFactor"_L1,
     [](const QVariant &v) { return v.toDouble() == 0; }},
};

#ifdef Q_OS_LINUX
const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
#endif

} // namespace

SystemMotion::SystemMotion(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_WIN
    m_reduced = !QApplication::isEffectEnabled(Qt::UI_General);
#endif
}

bool SystemMotion::isReducedBy(const Settings &settings)
{
    for (const Place &place : places) {
        const QVariant value = settings.value(place.group).value(place.key);
        if (value.isValid() && place.isReduced(value))
            return true;
    }
    return false;
}

void SystemMotion::setReduced(bool reduced)
{
    if (std::exchange(m_reduced, reduced) != reduced)
        emit changed();
}

#ifdef Q_OS_LINUX

void SystemMotion::ask()
{
    if (!std::exchange(m_listening, true)) {
        qDBusRegisterMetaType<Settings>();
        // A change tells only one value, so all are asked for again.
        connect(this, &SystemMotion::portalChanged, this, &SystemMotion::askPortal);
        const QByteArray relay = QByteArray::number(QSIGNAL_CODE) +
                                 QMetaMethod::fromSignal(&SystemMotion::portalChanged).methodSignature();
        QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                              relay.constData());
    }
    askPortal();
}

void SystemMotion::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    QStringList groups;
    for (const Place &place : places)
        groups += place.group;
    question << groups;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusPendingReply<Settings> reply = *ended;
        if (!reply.isError())
            setReduced(isReducedBy(reply.value()));
    });
}

#else

void SystemMotion::ask() {}
void SystemMotion::askPortal() {}

#endif

} // namespace callboard
