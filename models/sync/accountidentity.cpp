// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountidentity.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace callboard
{

QString deviceName()
{
    return QCoreApplication::translate("callboard::AccountIdentity", "Callboard on %1")
        .arg(QSysInfo::machineHostName());
}

} // namespace callboard
