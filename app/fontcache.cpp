// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontcache.h"

#include <QFontDatabase>

#ifdef Q_OS_LINUX
#include <fontconfig/fontconfig.h>
#endif

namespace callboard
{

void beginReadingFonts()
{
#ifdef Q_OS_LINUX
    // Detached: Qt asks for the same and waits for whoever comes first, and fontconfig is safe to use from
    // several threads (since 2.10.91).
    std::thread([] { FcInit(); }).detach();
#endif
}

FontList::FontList() : m_thread([] { static_cast<void>(QFontDatabase::hasFamily(QString())); }) {}

} // namespace callboard
