// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/commandline.h"

namespace callboard::server
{

//! Runs the server until SIGTERM or SIGINT; returns the program's exit code. Prints one line of JSON on
//! standard output when it is ready:
//! {"listening": URL}, and with --demo also {"demo": {"login", "password"}}.
[[nodiscard]] int serve(ServeOptions options);

} // namespace callboard::server
