// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QApplication>

//! An application that ends with its first picture, and prints how long that took: once the event that
//! painted it has been dealt with, and so the pixels have been handed over to the window system.
class FirstPaint : public QApplication
{
public:
    using QApplication::QApplication;

    //! What was waited for is being painted.
    void painting() { m_painting = true; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (m_depth == 0 && m_painting && !m_reported) {
            m_reported = true;
            reportStart();
            QMetaObject::invokeMethod(this, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return taken;
    }

private:
    int m_depth = 0;
    bool m_painting = false;
    bool m_reported = false;
};
