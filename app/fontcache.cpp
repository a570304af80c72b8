// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontcache.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

#ifdef Q_OS_LINUX
#include <fontconfig/fontconfig.h>
#endif

namespace callboard
{

void readFontConfiguration()
{
#ifdef Q_OS_LINUX
    FcInit();
#endif
}

void listFonts()
{
    static_cast<void>(QFontDatabase::hasFamily(QString()));
}

void blendLetter()
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.drawText(0, 12, QStringLiteral("a"));
}

} // namespace callboard
