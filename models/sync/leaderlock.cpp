// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/leaderlock.h"

#include "models/cache/privatefiles.h"

#ifdef Q_OS_UNIX
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace callboard
{

#ifdef Q_OS_UNIX

LeaderLock::LeaderLock(QString path) : m_path(std::move(path)) {}

LeaderLock::~LeaderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<bool> LeaderLock::take()
{
    if (m_file >= 0)
        return true;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return storageError(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int cause = errno;
        ::close(file);
        if (cause == EWOULDBLOCK)
            return false;
        return storageError(m_path, QString::fromLocal8Bit(std::strerror(cause)));
    }
    m_file = file;
    return true;
}

#else

LeaderLock::LeaderLock(QString path) : m_path(std::move(path)), m_lock(m_path)
{
    m_lock.setStaleLockTime(0);
}

LeaderLock::~LeaderLock() = default;

Result<bool> LeaderLock::take()
{
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return true;
    if (m_lock.error() == QLockFile::LockFailedError)
        return false;
    return storageError(m_path, QStringLiteral("cannot be made"));
}

#endif

} // namespace callboard
