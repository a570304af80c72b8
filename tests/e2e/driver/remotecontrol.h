// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/driver.h"
#include "tests/e2e/driver/heartbeat.h"
#include "tests/e2e/driver/standinwm.h"
#include "tests/e2e/driver/wire.h"

namespace callboard::e2e
{

//! \brief Every command, over two descriptors, for the QApplication of this process. GUI thread.
class RemoteControl
{
public:
    RemoteControl(int in, int out);

    [[nodiscard]] Driver &driver() { return m_driver; }
    [[nodiscard]] Wire &wire() { return m_wire; }

private:
    Wire m_wire;
    Driver m_driver;
    Heartbeat m_heartbeat;
    StandInWindowManager m_windowManager;
};

} // namespace callboard::e2e
