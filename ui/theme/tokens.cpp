// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace callboard
{

namespace
{

constexpr std::array<const char *, colorCount> names = {
    "window",     "sidebar",      "raised",  "input",       "button",      "hover",      "pressed",
    "selected",   "selectedIdle", "line",    "lineStrong",  "control",     "text",       "text2",
    "text3",      "textOff",      "accent",  "accentHover", "accentText",  "accentTint", "accentSoft",
    "onAccent",   "focus",        "success", "warning",     "warningTint", "danger",     "dangerFill",
    "dangerTint", "meterTrack",   "scrim"};
static_assert(names.back() != nullptr, "every colour has a name");

// CSS writes #RRGGBBAA, QColor reads #AARRGGBB.
QColor fromCss(QString text)
{
    if (text.size() == 9)
        text = u'#' + text.right(2) + text.mid(1, 6);
    return QColor(text);
}

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QLatin1String tokenName(Color color)
{
    return QLatin1String(names[static_cast<size_t>(color)]);
}

Result<TokenTable> TokenTable::fromJson(const QByteArray &json)
{
    const QJsonObject colors =
        QJsonDocument::fromJson(json).object().value(QLatin1String("color")).toObject();
    TokenTable table;
    for (size_t i = 0; i < names.size(); ++i) {
        const QJsonObject entry = colors.value(QLatin1String(names[i])).toObject();
        table.m_dark[i] = fromCss(entry.value(QLatin1String("dark")).toString());
        table.m_light[i] = fromCss(entry.value(QLatin1String("light")).toString());
        if (!table.m_dark[i].isValid() || !table.m_light[i].isValid()) {
            Error error;
            error.kind = ErrorKind::Invalid;
            error.detail =
                QStringLiteral("tokens.json has no valid colour '%1'").arg(QLatin1String(names[i]));
            return error;
        }
    }
    return table;
}

TokenTable TokenTable::withIncreasedContrast() const
{
    TokenTable strong = *this;
    for (Colors *colors : {&strong.m_dark, &strong.m_light}) {
        auto &table = *colors;
        const auto copy = [&table](Color from, Color to) {
            table[static_cast<size_t>(to)] = table[static_cast<size_t>(from)];
        };
        copy(Color::Text, Color::Text2);
        copy(Color::Text, Color::Text3);
        copy(Color::Control, Color::Line);
        copy(Color::Text, Color::LineStrong);
    }
    return strong;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace callboard
