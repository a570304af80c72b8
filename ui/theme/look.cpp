// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/lookstate.h"

#include <algorithm>

namespace callboard
{

LookState &lookState()
{
    static LookState state;
    return state;
}

QColor color(Color color)
{
    return lookState().tokens.color(color, lookState().scheme);
}

Scheme colorScheme()
{
    return lookState().scheme;
}

QFont font(FontRole role)
{
    return lookState().fonts[static_cast<size_t>(role)];
}

int lineHeight(FontRole role)
{
    switch (role) {
    case FontRole::Display: return dp(28);
    case FontRole::Title:
    case FontRole::Heading:
    case FontRole::Body:
    case FontRole::BodyStrong: return dp(20);
    case FontRole::Small:
    case FontRole::Caption:
    case FontRole::CaptionStrong:
    case FontRole::Group:
    case FontRole::Mono: break;
    }
    return dp(16);
}

int dp(int designPixels)
{
    if (designPixels == 0 || designPixels == 1)
        return designPixels;
    return qRound(designPixels * lookState().scale);
}

int motion(int milliseconds)
{
    return lookState().reduceMotion ? 0 : milliseconds;
}

bool hasLetterCase(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isLower(); });
}

} // namespace callboard
