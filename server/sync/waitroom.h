// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QMultiHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace callboard::server
{

//! \brief Where requests wait for something to happen. Its timer needs the event loop of the thread that made
//! it; all else may be called from any thread. Callbacks run on the thread that woke them and must be quick.
class WaitRoom final : public QObject
{
public:
    enum class Why {
        Look,   //!< something of this account has changed, or its session may have ended: find out
        TimeUp, //!< the time is over, or the server stops: answer now; the guest has left already
    };
    using Wake = std::function<void(Why)>;
    using Ticket = quint64;

    explicit WaitRoom(QObject *parent = nullptr);

    //! Who waits, for what wakes them.
    struct Name {
        RecordId account;
        SessionId session; //!< invalid with an API key
        bool administrator = false;
    };

    //! Once closed, guests are sent away at once (TimeUp, within this call).
    Ticket enter(const Name &name, std::chrono::milliseconds time, Wake wake);
    void leave(Ticket ticket);
    //! TimeUp for one guest, if it is still there.
    void dismiss(Ticket ticket);

    //! An announcement of the store: "changed:ACCOUNT", "changed:members", "changed:administrators",
    //! "session-ended:SESSION", "reconnected".
    void hear(const QString &what);
    //! Sends everybody away, now and from now on.
    void close();

private:
    struct Guest {
        QString account;
        QString session;
        bool administrator = false;
        std::chrono::steady_clock::time_point until;
        Wake wake;
    };
    void sendLateOnesAway();
    [[nodiscard]] std::vector<Wake> thoseWhoHear(const QString &what) const; // under the lock
    [[nodiscard]] Guest take(std::map<Ticket, Guest>::iterator guest);       // under the lock

    QTimer m_timer;
    std::mutex m_mutex;
    std::map<Ticket, Guest> m_guests;
    QMultiHash<QString, Ticket> m_byName; //!< account and session
    Ticket m_last = 0;
    bool m_closed = false;
};

} // namespace callboard::server
