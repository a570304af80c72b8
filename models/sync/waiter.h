// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/studioapi.h"
#include "models/sync/alarm.h"

#include <functional>

namespace callboard
{

//! \brief Keeps one request open that the studio answers when something has changed (C3: within a second). In
//! front it asks again at once; in the background now and then.
class Waiter : public QObject
{
    Q_OBJECT
public:
    Waiter(StudioApi &api, const Clock &clock, std::function<double()> random, QObject *parent = nullptr);

    void listen(); //!< no effect while it listens
    void pause();  //!< an answer that is still under way is not heard
    void setInFront(bool inFront);
    void checkTime() { m_alarm.check(); }

signals:
    //! What has changed; anything may have, when it has just begun to listen or the epoch is another one.
    void changed(const QList<callboard::Collection> &collections, bool anything);
    void failed(const callboard::Error &error);

private:
    void ask();
    void take(int round, const Result<ChangePoke> &poke);

    StudioApi &m_api;
    const Clock &m_clock;
    std::function<double()> m_random;
    Alarm m_alarm;
    QString m_position;
    QString m_epoch;
    bool m_listening = false;
    bool m_asking = false;
    bool m_inFront = true;
    int m_round = 0;
};

} // namespace callboard
