// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace callboard
{

//! \brief How hard a password is to guess, 0 to 4, by zxcvbn (Wheeler, USENIX Security 2016): its steps are
//! 10^3, 10^6, 10^8 and 10^10 guesses of an attacker with word lists. \a personal: names, addresses and the
//! like; they count as dictionary words. Only the first 100 characters are looked at, since the time grows
//! with their square.
[[nodiscard]] int passwordScore(const QString &password, const QStringList &personal);

} // namespace callboard
