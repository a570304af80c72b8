// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard
{

//! \file
//! What the first text of a program waits for, whoever asks for it. Each may be done on any thread, and is
//! worth doing before (measured with ./dev bench start); fontconfig and Qt are safe to be asked meanwhile.

//! fontconfig's configuration and caches: 5 to 7 ms. Needs no QApplication; does nothing where there is no
//! fontconfig.
void readFontConfiguration();

//! The list of this computer's fonts that Qt makes of them: 3 ms.
void listFonts();

//! How letters are blended with what is behind them, which Qt reckons out with the first one: 1.5 ms.
void blendLetter();

} // namespace callboard
