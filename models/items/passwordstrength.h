// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace callboard
{

//! How hard a password is to guess, in the four steps of the meter.
enum class PasswordGrade { None, Weak, Fair, Good, Strong };

//! \brief Grades a password with zxcvbn (Wheeler, USENIX Security 2016): by the number of guesses that an
//! attacker with word lists needs. \a personal: names, addresses and the like; they count as dictionary
//! words. Only the first 100 characters are looked at, since the time grows with their square. Below \a
//! minimumLength it is never better than weak.
[[nodiscard]] PasswordGrade gradePassword(const QString &password, const QStringList &personal,
                                          int minimumLength);

//! "Weak", "Fair", "Good", "Strong"; empty for None.
[[nodiscard]] QString toWord(PasswordGrade grade);

} // namespace callboard
