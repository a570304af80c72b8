// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <thread>

namespace callboard::e2e
{

//! \brief Measures how long the GUI thread was deaf.
//!
//! A thread of its own hands the GUI thread an event every few milliseconds and notes how long each took to
//! arrive; while one is late it remembers what the process spent in CPU time meanwhile, so that a test can
//! tell a GUI thread that waits or computes from a machine that is busy elsewhere. What the driver's own
//! inspections cost (pictures, trees) is left out.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QObject *parent = nullptr);
    ~Heartbeat() override;
    Q_DISABLE_COPY_MOVE(Heartbeat)

    struct Gap {
        qint64 longest = 0; //!< ms
        qint64 lost = 0;    //!< ms of these in which this process's measuring thread itself was not run: the
                            //!< machine's fault
        qint64 beats = 0;
    };
    //! Since the last time it was asked.
    [[nodiscard]] Gap takeLongest();

    //! Do not count what happens until the next beat: the driver itself is at work.
    void leaveOut();

private:
    void run();

    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_leaveOut = false;
    std::atomic<qint64> m_answered = 0;
    std::atomic<qint64> m_longest = 0;
    std::atomic<qint64> m_lost = 0;
    std::atomic<qint64> m_beats = 0;
    std::thread m_thread;
};

//! Adds: stalls (the longest gap since last asked, in milliseconds).
void addStallCommands(Driver &driver, Heartbeat &heartbeat);

} // namespace callboard::e2e
