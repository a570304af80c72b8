// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/moneytext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace callboard
{

namespace
{

// QLocale knows the sign of its own currency only.
constexpr std::array<std::pair<const char *, const char16_t *>, 5> signs{{
    {"EUR", u"€"},
    {"USD", u"$"},
    {"GBP", u"£"},
    {"JPY", u"¥"},
    {"INR", u"₹"},
}};

QString signOf(const QString &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    const auto known = std::find_if(signs.begin(), signs.end(),
                                    [&](const auto &sign) { return currency == QLatin1String(sign.first); });
    return known == signs.end() ? currency : QString::fromUtf16(known->second);
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    // Exact: an amount of cents that matters here is far below 2^53.
    return locale.toCurrencyString(static_cast<double>(money.minor) / 100.0, signOf(money.currency, locale),
                                   2);
}

} // namespace callboard
