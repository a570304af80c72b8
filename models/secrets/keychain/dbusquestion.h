// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QMetaMethod>
#include <QObject>
#include <chrono>
#include <functional>

namespace callboard
{

//! Longest wait for a keychain service's answer. Its own default of 25 s would leave a person waiting for two
//! of them.
inline constexpr std::chrono::milliseconds dbusPatience{2'000};

//! \brief Asks on the session bus without blocking; \a then gets the reply or the error, unless \a context is
//! gone.
void askDBus(const QDBusMessage &question, QObject *context,
             const std::function<void(const QDBusMessage &)> &then,
             std::chrono::milliseconds patience = dbusPatience);

//! \brief Emits \a signal of \a receiver, one without parameters, with every signal \a member of the service
//! at that path, whether the service is running now or later. QtDBus can do that only by the signal's name,
//! which is taken from \a signal.
void relayDBusSignal(const QString &service, const QString &path, const QString &interface,
                     const QString &member, QObject *receiver, const QMetaMethod &signal);

//! \brief From the first call on, \a watcher tells when \a service gets or loses its owner; says whether this
//! was the first. Reaching the bus takes milliseconds that a program's start need not wait for.
bool watchOwner(QDBusServiceWatcher &watcher, const QString &service);

[[nodiscard]] bool isError(const QDBusMessage &answer);
//! The error says that nobody offers the service and that it can't be started.
[[nodiscard]] bool saysNoService(const QDBusMessage &answer);
//! The error says that there is no session bus.
[[nodiscard]] bool saysNoBus(const QDBusMessage &answer);
//! For the log.
[[nodiscard]] QString describe(const QDBusMessage &answer);

} // namespace callboard
