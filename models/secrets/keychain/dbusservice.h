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

//! \brief A service on the session bus, asked without ever holding up the thread that asks.
//!
//! Reaching the bus waits for its answer, up to 25 s (libdbus's own limit); so the first question has that
//! done on another thread. Qt keeps one connection per program and takes a second caller into that wait:
//! nobody else on the GUI thread, where this lives, may ask for it before `reached`.
class DBusService : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const QDBusMessage &)>;

    explicit DBusService(const QString &name, QObject *parent = nullptr);

    [[nodiscard]] QDBusMessage question(const QString &path, const QString &interface, const QString &method,
                                        const QVariantList &arguments = {}) const;
    //! \a then gets the reply or the error, from the event loop, unless \a context is gone by then. A bus
    //! that can't be reached in `dbusPatience` is an error, too.
    void ask(const QDBusMessage &question, QObject *context, const Then &then,
             std::chrono::milliseconds patience = dbusPatience);
    //! \brief Emits \a signal of \a receiver, one without parameters, with every signal \a member of the
    //! service at that path, whether it is running now or later. Only when the bus was reached. QtDBus can do
    //! that only by the signal's name, which is taken from \a signal.
    void relay(const QString &path, const QString &interface, const QString &member, QObject *receiver,
               const QMetaMethod &signal);

signals:
    //! The bus has answered, or there is none: once, after the first question.
    void reached();
    //! The service came or went, or the bus answered so late that a question had been given up: ask again.
    void changed();

private:
    void reach();
    void ping();
    void use();
    void send(const QDBusMessage &question, QObject *context, const Then &then,
              std::chrono::milliseconds patience);

    const QString m_name;
    QDBusServiceWatcher m_watcher;
    bool m_reaching = false;
    bool m_reached = false;
    bool m_late = false;
};

[[nodiscard]] bool isError(const QDBusMessage &answer);
//! The error says that nobody offers the service and that it can't be started.
[[nodiscard]] bool saysNoService(const QDBusMessage &answer);
//! The error says that there is no session bus.
[[nodiscard]] bool saysNoBus(const QDBusMessage &answer);
//! For the log.
[[nodiscard]] QString describe(const QDBusMessage &answer);

} // namespace callboard
