// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QLocale>

namespace callboard
{

//! An amount as the locale writes it: "€140.00", "140,00 €". A currency without a sign of its own is named by
//! its code.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale = {});

} // namespace callboard
