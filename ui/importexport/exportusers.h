// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "ui/dialogs/filepicker.h"

namespace callboard
{

//! \brief Writes all users of the studio into a CSV file that the person chooses. \a done gets a sentence,
//! whichever way it went, unless the person changes their mind or \a parent goes.
void exportUsers(Administration &administration, FilePicker &files, QWidget *parent,
                 const std::function<void(const QString &sentence)> &done);

//! How CSV files are asked for.
[[nodiscard]] QString csvFilter();

} // namespace callboard
