// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

namespace callboard
{

//! \brief Rings once, when the clock has come to a time. The clock decides; the timer only asks it.
class Alarm : public QObject
{
    Q_OBJECT
public:
    explicit Alarm(const Clock &clock, QObject *parent = nullptr);

    void set(qint64 at); //!< Clock::monotonic()
    void stop();

public slots:
    //! Look at the clock now; after a suspend, and in tests.
    void check();

signals:
    void rang();

private:
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_at = 0;
    bool m_set = false;
};

} // namespace callboard
