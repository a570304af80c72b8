// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace callboard
{

//! \brief Makes the folder, and every missing one above it, for this person alone (0700). A symbolic link is
//! refused: somebody could have it point elsewhere.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

//! \brief Makes the file for this person alone (0600), empty, if it is not there; a symbolic link or anything
//! else that is not a plain file is refused. SQLite gives its -wal and -shm the same rights
//! (sync-keychain.md, 4).
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

//! \brief Writes a file of this person's alone so that after a crash it is there whole or not at all:
//! temporary file, fsync, rename, and fsync of the folder.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

//! True for the file system types (as QStorageInfo names them) on which SQLite's shared memory does not work.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

//! ErrorKind::Storage about a file, with a sentence for the person.
[[nodiscard]] Error storageError(const QString &path, const QString &cause);

} // namespace callboard
