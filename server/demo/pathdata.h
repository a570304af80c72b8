// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace callboard::server
{

//! A shape from SVG path data (SVG 1.1, 8.3): the commands M, L, H, V, C, S, Q and Z, absolute and relative.
//! For constants of this program; anything else is a programming error.
[[nodiscard]] QPainterPath pathFromData(const char *data);

} // namespace callboard::server
