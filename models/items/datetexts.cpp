// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datetexts.h"

#include <QRegularExpression>

namespace callboard
{

namespace
{

QString dateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,，]?\\s*dddd[,，.]?\\s*"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

QString dayAndMonthFormat(const QLocale &locale)
{
    static const QRegularExpression year(
        QStringLiteral("[,.]?\\s*('(?:de|del|di)'\\s*)?y+(\\s*'[^']*'|年)?"));
    return dateFormat(locale).remove(year).trimmed();
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QString dayAndMonth(QDate date, const QLocale &locale)
{
    return locale.toString(date, dayAndMonthFormat(locale));
}

QString dayRange(QDate from, QDate to, const QLocale &locale)
{
    if (from == to)
        return dayAndMonth(from, locale);
    const QString format = dayAndMonthFormat(locale);
    const bool sameMonth = from.year() == to.year() && from.month() == to.month();
    if (sameMonth && (format == QLatin1String("d MMMM") || format == QLatin1String("d. MMMM")))
        return QStringLiteral("%1–%2").arg(locale.toString(from, format.chopped(5)), dayAndMonth(to, locale));
    if (sameMonth && format == QLatin1String("MMMM d"))
        return QStringLiteral("%1–%2").arg(dayAndMonth(from, locale), locale.toString(to.day()));
    return QStringLiteral("%1 – %2").arg(dayAndMonth(from, locale), dayAndMonth(to, locale));
}

} // namespace callboard
