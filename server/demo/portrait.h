// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRgb>

namespace callboard::server
{

enum class Hair {
    Bald,
    Bob,
    Long,
    Fringe,
    Curls,
    Afro,
    SidePart,
    Quiff,
    Crop,
    Receding,
    Bun,
    TopKnot,
    Ponytail,
    Plaits,
    Waves,
    Beanie,
    Turban,
    Scarf,
};

enum class Beard { None, Full, Stubble, Moustache, Goatee };
enum class Glasses { None, Round, Square };
enum class Clothes { Plain, Collar, VNeck, RollNeck, Hoodie, Stripes, Jacket };

//! \brief An invented face in flat colours, in the style of the design's pictures.
struct Portrait {
    QRgb ground = 0;
    int skin = 0; //!< 0 (light) to skinCount - 1 (dark)
    Hair hair = Hair::Bob;
    QRgb hairColor = 0; //!< of a beanie, turban or scarf: its colour
    QRgb beardColor = 0;
    Beard beard = Beard::None;
    Glasses glasses = Glasses::None;
    Clothes clothes = Clothes::Plain;
    QRgb clothesColor = 0;
    bool earrings = false;
};

inline constexpr int skinCount = 6;

//! Draws it as a square of \a side pixels. Thread-safe; needs no display.
[[nodiscard]] QImage drawPortrait(const Portrait &portrait, int side);

//! What a face is chosen from.
struct Looks {
    int lightestSkin = 0;
    int darkestSkin = skinCount - 1;
    bool soft = true;      //!< long rather than short hair, and no beard
    bool darkHair = false; //!< but for grey
    bool scarf = false;    //!< perhaps with a scarf
    bool turban = false;   //!< with a turban
};

//! A face that follows from a number and the looks alone.
[[nodiscard]] Portrait portraitFromSeed(quint32 seed, const Looks &looks);

} // namespace callboard::server
