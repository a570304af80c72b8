// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/remotecontrol.h"

#include "tests/e2e/driver/accessibility.h"
#include "tests/e2e/driver/exchange.h"
#include "tests/e2e/driver/keyboard.h"
#include "tests/e2e/driver/lists.h"
#include "tests/e2e/driver/looks.h"
#include "tests/e2e/driver/menus.h"
#include "tests/e2e/driver/pointer.h"
#include "tests/e2e/driver/scrolling.h"
#include "tests/e2e/driver/texts.h"
#include "tests/e2e/driver/waiting.h"

namespace callboard::e2e
{

RemoteControl::RemoteControl(int in, int out) : m_wire(in, out), m_driver(m_wire)
{
    addWaitingCommands(m_driver);
    addPointerCommands(m_driver);
    addKeyboardCommands(m_driver);
    addListCommands(m_driver);
    addScrollingCommands(m_driver);
    addMenuCommands(m_driver);
    addExchangeCommands(m_driver);
    addStallCommands(m_driver, m_heartbeat);
    addLooksCommands(m_driver);
    addTextCommands(m_driver);
    addAccessibilityCommands(m_driver);
    QObject::connect(&m_driver, &Driver::looked, &m_heartbeat, &Heartbeat::leaveOut);
}

} // namespace callboard::e2e
