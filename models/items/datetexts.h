// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace callboard
{

//! The locale's long date without the weekday: "1 December 2026".
[[nodiscard]] QString dateText(QDate date, const QLocale &locale = {});
//! "1 December", "December 1", "1. Dezember", "12月1日": the locale's long date without weekday and year.
[[nodiscard]] QString dayAndMonth(QDate date, const QLocale &locale = {});
//! Days of one month: "19–30 November", "November 19–30"; in full where the locale's order allows no less.
[[nodiscard]] QString dayRange(QDate from, QDate to, const QLocale &locale = {});

} // namespace callboard
