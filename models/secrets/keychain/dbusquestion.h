// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
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

[[nodiscard]] bool isError(const QDBusMessage &answer);
//! The error says that nobody offers the service and that it can't be started.
[[nodiscard]] bool saysNoService(const QDBusMessage &answer);
//! The error says that there is no session bus.
[[nodiscard]] bool saysNoBus(const QDBusMessage &answer);
//! For the log.
[[nodiscard]] QString describe(const QDBusMessage &answer);

} // namespace callboard
