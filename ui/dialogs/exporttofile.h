// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/dialogs/filepicker.h"

#include <QFuture>

namespace callboard
{

//! \brief Asks where to, fetches, and writes the file whole or not at all. \a done gets the file's name, or
//! why it was not written; it is not called when the person changes their mind or \a parent goes.
void exportToFile(FilePicker &files, QWidget *parent, const FileWish &wish,
                  std::function<QFuture<Result<QByteArray>>()> fetch,
                  const std::function<void(const Result<QString> &)> &done);

} // namespace callboard
