// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace callboard
{

namespace
{

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

// A rename is on the disk only when its folder is.
void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Error storageError(const QString &path, const QString &cause)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = QCoreApplication::translate(
        "callboard::Storage", "A file of this program can't be read or written. Check the free space and the "
                              "rights of its folder, then try again.");
    error.detail = QStringLiteral("%1: %2").arg(path, cause);
    return error;
}

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return storageError(path, QStringLiteral("is a symbolic link"));
    if (info.isDir())
        return {};
    if (info.exists())
        return storageError(path, QStringLiteral("is not a folder"));
    if (!QFileInfo::exists(info.path())) {
        if (auto parent = makePrivateFolder(info.path()); !parent)
            return parent;
    }
    // Another process may have been quicker.
    if (!QDir(info.path()).mkdir(info.fileName(), ownerFolder) && !QFileInfo(path).isDir())
        return storageError(path, QStringLiteral("cannot be made"));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return storageError(path, QStringLiteral("is a symbolic link"));
    if (info.exists())
        return info.isFile() ? Result<void>() : storageError(path, QStringLiteral("is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile) && !QFileInfo(path).isFile())
        return storageError(path, file.errorString());
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    // A temporary file of QSaveFile is 0600 (mkstemp), but it takes over the rights of a file that it
    // replaces.
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (QFileInfo(path).isSymLink())
        return storageError(path, QStringLiteral("is a symbolic link"));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile) ||
        file.write(content) != content.size() ||
        !file.commit()) // commit() has the file fsync'ed before the rename
        return storageError(path, file.errorString());
    syncFolderOf(path);
    return {};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{"nfs",    "nfs4", "cifs",  "smbfs", "smb2",    "smb3",
                                      "afs",    "9p",   "ncpfs", "coda",  "lustre",  "glusterfs",
                                      "beegfs", "ceph", "gpfs",  "panfs", "orangefs"};
    const QByteArray plain = type.startsWith("fuse.") ? type.mid(5) : type;
    return plain == "sshfs" || plain == "davfs" || plain == "rclone" ||
           std::any_of(names.begin(), names.end(), [&](const char *name) { return plain == name; });
}

} // namespace callboard
