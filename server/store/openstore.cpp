// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/openstore.h"

#include "server/store/migrator.h"
#include "server/store/postgresstore.h"
#include "server/store/sqlitestore.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace callboard::server
{

namespace
{

// SQLite would make the file readable for all; its -wal and -shm files take the mode of the file.
Result<void> createPrivately(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = QStringLiteral("%1 can't be opened: %2")
                     .arg(file, QString::fromStdString(std::generic_category().message(errno)));
    return error;
}

} // namespace

Result<std::shared_ptr<Store>> openStore(const StoreAddress &address)
{
    if (address.dialect == Dialect::Sqlite) {
        if (const auto created = createPrivately(address.file); !created)
            return created.error();
    }
    {
        SqlConnection connection(address);
        if (const auto opened = connection.open(); !opened)
            return opened.error();
        if (const auto migrated = migrate(connection); !migrated)
            return migrated.error();
    }
    if (address.dialect == Dialect::Sqlite)
        return std::shared_ptr<Store>(std::make_shared<SqliteStore>(address));
    return std::shared_ptr<Store>(std::make_shared<PostgresStore>(address));
}

} // namespace callboard::server
