// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/storeaddress.h"

#include <QThread>
#include <functional>

namespace callboard::server
{

//! \brief Listens for PostgreSQL notifications on a connection of its own. When the connection was lost,
//! notifications may have been missed: after it is back, heard() gets "reconnected".
class NotificationThread
{
public:
    //! heard is called on the listening thread with each payload.
    NotificationThread(const StoreAddress &address, std::function<void(const QString &payload)> heard);
    ~NotificationThread();
    Q_DISABLE_COPY_MOVE(NotificationThread)

    static constexpr auto channel = "callboard";

private:
    QThread m_thread;
};

} // namespace callboard::server
