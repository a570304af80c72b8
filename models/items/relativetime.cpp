// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/relativetime.h"

#include "models/items/datetexts.h"

namespace callboard
{

namespace
{

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr int week = 7; // days
constexpr int relativeDays = 30;

// "dddd, d MMMM yyyy" of the locale without its year; locales that have no such word order keep the year.
QString withoutYear(QString format)
{
    static const QStringList years{QStringLiteral(", yyyy"), QStringLiteral(" yyyy"),
                                   QStringLiteral("yyyy年")};
    for (const QString &year : years) {
        if (format.contains(year))
            return format.remove(year);
    }
    return format;
}

} // namespace

RelativeTime::RelativeTime(bool relative, const QTimeZone &zone, const QLocale &locale)
    : m_relative(relative),
      m_zone(zone.isValid() ? zone : QTimeZone::systemTimeZone()),
      m_locale(locale)
{
}

// The two clocks are not the same one: a little ahead is now, far ahead is shown as it is.
bool RelativeTime::isRelative(const QDateTime &at, const QDateTime &now) const
{
    return m_relative && local(at).date().daysTo(local(now).date()) <= relativeDays &&
           at.secsTo(now) >= -5 * minute;
}

QString RelativeTime::text(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return {};
    if (!isRelative(at, now))
        return m_locale.toString(local(at), QLocale::ShortFormat);
    const qint64 seconds = at.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return tr("%n min ago", nullptr, int(seconds / minute));
    const auto days = int(local(at).date().daysTo(local(now).date()));
    if (days == 0 || seconds < 12 * hour)
        return tr("%n hours ago", "one or more", int(seconds / hour));
    if (days == 1)
        return tr("yesterday");
    if (days < 2 * week)
        return tr("%n days ago", "two or more", days);
    return tr("%n weeks ago", "two or more", days / week);
}

QString RelativeTime::dayText(const QDateTime &at, const QDateTime &now) const
{
    if (at.isValid() && !isRelative(at, now))
        return m_locale.toString(local(at).date(), QLocale::ShortFormat);
    return text(at, now);
}

QString RelativeTime::exact(const QDateTime &at) const
{
    return at.isValid() ? m_locale.toString(local(at), QLocale::LongFormat) : QString();
}

QString RelativeTime::date(const QDateTime &at) const
{
    return at.isValid() ? dateText(local(at).date(), m_locale) : QString();
}

QString RelativeTime::day(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return {};
    const QDate date = local(at).date();
    const QString format = m_locale.dateFormat(QLocale::LongFormat);
    return m_locale.toString(date, date.year() == local(now).date().year() ? withoutYear(format) : format);
}

QDateTime inPersonsZone(const QDateTime &at, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return at.isValid() ? at.toTimeZone(zone.isValid() ? zone : QTimeZone::systemTimeZone()) : at;
}

} // namespace callboard
