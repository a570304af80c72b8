// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <array>

namespace callboard
{

//! What look.h reads and Theme writes; nobody else includes this.
struct LookState {
    TokenTable tokens;
    Scheme scheme = Scheme::Dark;
    std::array<QFont, fontRoleCount> fonts;
    double scale = 1.0;
    bool reduceMotion = false;
    bool showMnemonics = false;
};

[[nodiscard]] LookState &lookState();

} // namespace callboard
