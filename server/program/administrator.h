// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/commandline.h"

namespace callboard::server
{

//! Adds an administrator to the studio. The errors are for the terminal.
[[nodiscard]] Result<void> createAdministrator(const AdministratorOptions &options, const QString &password);

} // namespace callboard::server
