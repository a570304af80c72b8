// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace callboard
{

//! \brief Says a time the way the person wants it: "2 days ago" or the date, in their time zone and language.
//! A value. Relative up to 30 days, from two weeks on in weeks (ui-principles, 26); beyond, and when relative
//! dates are off, the date.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(callboard::RelativeTime)
public:
    RelativeTime(bool relative, const QTimeZone &zone, const QLocale &locale = {});

    //! As part of a line: "just now", "26 min ago", "yesterday", "17 Nov 2026 14:32". Empty for an invalid
    //! time.
    [[nodiscard]] QString text(const QDateTime &at, const QDateTime &now) const;
    //! The same where a day is exact enough: an absolute time has no hours, "17 Nov 2026".
    [[nodiscard]] QString dayText(const QDateTime &at, const QDateTime &now) const;
    //! With weekday, time and zone, for the tooltip.
    [[nodiscard]] QString exact(const QDateTime &at) const;
    //! The date alone: "17 November 2026".
    [[nodiscard]] QString date(const QDateTime &at) const;
    //! Weekday, day and month, and the year when it is not this one: "Monday, 17 November".
    [[nodiscard]] QString day(const QDateTime &at, const QDateTime &now) const;

private:
    [[nodiscard]] bool isRelative(const QDateTime &at, const QDateTime &now) const;
    [[nodiscard]] QDateTime local(const QDateTime &at) const { return at.toTimeZone(m_zone); }

    bool m_relative;
    QTimeZone m_zone;
    QLocale m_locale;
};

//! The same moment in the person's time zone (IANA), or in this computer's when that is not known; an invalid
//! time stays one.
[[nodiscard]] QDateTime inPersonsZone(const QDateTime &at, const QString &timeZone);

} // namespace callboard
