// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clocktime.h"

#include <QLocale>
#include <QTimeZone>

namespace callboard
{

QString clockTime(const QDateTime &at)
{
    const QLocale locale;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(at.timeZone()).date();
    return at.date() == today ? locale.toString(at.time(), QLocale::ShortFormat)
                              : locale.toString(at, QLocale::ShortFormat);
}

} // namespace callboard
