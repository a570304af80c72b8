// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace callboard
{

//! The time of day in the time zone that \a at carries, with the date when it was not today there. Times that
//! a page shows carry the person's zone.
[[nodiscard]] QString clockTime(const QDateTime &at);

} // namespace callboard
