// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QtGlobal>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

namespace callboard
{

//! \brief Which process syncs an account: the one that holds this. The kernel frees it with the process,
//! however that ends, so there is nothing to guess about a lock that was left behind. (QLockFile leaves files
//! that name a process; killed at the wrong moment, they name nobody and block for up to half a minute.)
class LeaderLock
{
public:
    explicit LeaderLock(QString path);
    ~LeaderLock();
    Q_DISABLE_COPY_MOVE(LeaderLock)

    //! True if it is held now, by this object; false if another process has it. Never waits.
    //! ErrorKind::Storage: the file cannot be made.
    [[nodiscard]] Result<bool> take();

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    QLockFile m_lock;
#endif
};

} // namespace callboard
