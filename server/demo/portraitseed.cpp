// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/portrait.h"

#include <QRandomGenerator>
#include <array>

namespace callboard::server
{

namespace
{

constexpr std::array<QRgb, 8> grounds{0xFF6F5F83, 0xFF43706C, 0xFF5F7350, 0xFF4F6B80,
                                      0xFF80664B, 0xFF50617F, 0xFF6E6E76, 0xFF835A61};
constexpr std::array<QRgb, 14> clothes{0xFFD9A441, 0xFFE7E2D8, 0xFF2E3B4A, 0xFFC4A24C, 0xFF3A4A44,
                                       0xFF5B4660, 0xFF6B4C5C, 0xFF39424E, 0xFFB86A4B, 0xFF30363F,
                                       0xFF44603F, 0xFF2F5D57, 0xFF8A3B35, 0xFF5A7FA6};
constexpr std::array<QRgb, 6> textiles{0xFFB4553A, 0xFF3F6F8C, 0xFFC9B79A,
                                       0xFF8A5A7A, 0xFF4B7A5A, 0xFFD0A24A};
constexpr QRgb black = 0xFF23201F;
constexpr QRgb darkBrown = 0xFF4A3427;
constexpr QRgb brown = 0xFF71462C;
constexpr QRgb copper = 0xFFA4512B;
constexpr QRgb blond = 0xFFD2A662;
constexpr QRgb grey = 0xFFA5A3A0;

// Which hair goes with which skin is no law; it keeps the crew from looking thrown together.
constexpr std::array<std::array<QRgb, 8>, 3> hairColors{{
    {black, darkBrown, darkBrown, brown, brown, copper, blond, grey},
    {black, black, black, darkBrown, darkBrown, darkBrown, brown, grey},
    {black, black, black, black, black, black, darkBrown, grey},
}};

constexpr std::array softHair{Hair::Bob,      Hair::Bob,    Hair::Long, Hair::Long, Hair::Fringe,
                              Hair::Curls,    Hair::Afro,   Hair::Bun,  Hair::Bun,  Hair::Ponytail,
                              Hair::Ponytail, Hair::Plaits, Hair::Waves};
constexpr std::array shortHair{Hair::SidePart, Hair::SidePart, Hair::Quiff, Hair::Quiff,
                               Hair::Crop,     Hair::Crop,     Hair::Curls, Hair::Receding,
                               Hair::Bald,     Hair::TopKnot,  Hair::Beanie};

class Dice
{
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}

    int below(int end) { return m_generator.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename Array>
    auto oneOf(const Array &array)
    {
        return array.at(size_t(below(int(array.size()))));
    }

private:
    QRandomGenerator m_generator;
};

bool isTextile(Hair hair)
{
    return hair == Hair::Beanie || hair == Hair::Turban || hair == Hair::Scarf;
}

Beard anyBeard(Dice &dice)
{
    const int roll = dice.below(100);
    return roll < 45   ? Beard::None
           : roll < 65 ? Beard::Full
           : roll < 83 ? Beard::Stubble
           : roll < 92 ? Beard::Goatee
                       : Beard::Moustache;
}

Hair anyHair(Dice &dice, const Portrait &portrait, const Looks &looks)
{
    if (looks.turban)
        return Hair::Turban;
    if (looks.scarf && dice.chance(45))
        return Hair::Scarf;
    if (portrait.skin >= 4 && dice.chance(20))
        return Hair::Afro;
    return looks.soft ? dice.oneOf(softHair) : dice.oneOf(shortHair);
}

} // namespace

Portrait portraitFromSeed(quint32 seed, const Looks &looks)
{
    Dice dice(seed);
    Portrait portrait;
    portrait.ground = dice.oneOf(grounds);
    portrait.skin = looks.lightestSkin + dice.below(looks.darkestSkin - looks.lightestSkin + 1);
    portrait.hair = anyHair(dice, portrait, looks);
    const QRgb natural = dice.oneOf(hairColors.at(looks.darkHair ? 2 : size_t(portrait.skin) / 2));
    portrait.hairColor = isTextile(portrait.hair) ? dice.oneOf(textiles) : natural;
    portrait.beardColor = natural;
    if (!looks.soft)
        portrait.beard = looks.turban ? Beard::Full : anyBeard(dice);
    const int glasses = dice.below(100);
    portrait.glasses = glasses < 72 ? Glasses::None : glasses < 88 ? Glasses::Round : Glasses::Square;
    portrait.clothes = Clothes(dice.below(int(Clothes::Jacket) + 1));
    portrait.clothesColor = dice.oneOf(clothes);
    portrait.earrings =
        looks.soft && portrait.hair != Hair::Scarf && portrait.hair != Hair::Waves && dice.chance(30);
    return portrait;
}

} // namespace callboard::server
