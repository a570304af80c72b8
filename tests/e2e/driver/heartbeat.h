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
//! arrive. What the GUI thread did not choose is taken off: the time in which it was ready to run and had to
//! wait for a processor (the kernel counts it), and that in which the whole machine stood still. What is left
//! is what it computed, and what it waited for. What the driver's own inspections cost (pictures, trees) is
//! left out.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QObject *parent = nullptr);
    ~Heartbeat() override;
    Q_DISABLE_COPY_MOVE(Heartbeat)

    struct Gap {
        qint64 longest = 0; //!< ms
        qint64 lost = 0;    //!< ms of these that are the machine's fault
        qint64 beats = 0;
    };
    //! Since the last time it was asked.
    [[nodiscard]] Gap takeLongest();

    //! Do not count what happens until the next beat: the driver itself is at work.
    void leaveOut();

private:
    void run();
    [[nodiscard]] qint64 waitedForProcessor() const; //!< ms, by the GUI thread, ever

    const QByteArray m_accounting; //!< the kernel's file about the GUI thread
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
