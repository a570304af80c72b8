// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace callboard
{

//! \file
//! Files that the person has chosen, read and written on the thread pool.

//! Writes a file whole or not at all; what was there stays until the new one is complete. Fails with
//! ErrorKind::Storage and a sentence.
[[nodiscard]] QFuture<Result<void>> writeWhole(const QString &path, const QByteArray &content);

//! All of a file. Fails with ErrorKind::Storage, or ErrorKind::TooLarge beyond \a limit bytes.
[[nodiscard]] QFuture<Result<QByteArray>> readWhole(const QString &path, qint64 limit);

} // namespace callboard
