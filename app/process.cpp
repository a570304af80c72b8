// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include "app/fontcache.h"
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

namespace callboard
{

void prepareProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    beginReadingFonts();
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
