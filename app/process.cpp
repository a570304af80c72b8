// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include "app/logging.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QImageReader>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace callboard
{

namespace
{

// What one thread makes, another releases: pages of people, pictures, buffers to sort by. As it comes, glibc
// has a heap for every thread and, with each large block that is released, keeps larger ones for itself: at
// 100,000 people 20 MB that nobody uses.
void keepMemoryTogether()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024); // bytes; glibc's own value, but fixed
    ::mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#endif
}

} // namespace

void prepareProcess()
{
    keepMemoryTogether();
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // which looks for leaks as a debugger would
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    installLogging();
    QCoreApplication::setApplicationName(QStringLiteral("callboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLBOARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Callboard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("studio.callboard.Callboard"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    // Megabytes. 8192 x 8192 pixels of 32 bits, the largest picture that is taken in, are 256.
    QImageReader::setAllocationLimit(256);
}

} // namespace callboard
