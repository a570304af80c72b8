// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"

namespace callboard
{

//! One step of a file's form; version 1 makes the file.
struct Migration {
    int version = 0;
    QString sql;
};

//! \brief Brings a file that must not be lost to the present form: forward only, one transaction a step, and
//! a backup (FILE.backup-vN) before the first step of an existing file.
//!
//! A file from a newer program is ErrorKind::UpgradeRequired, and is not touched.
class Migrator
{
public:
    explicit Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations)) {}

    [[nodiscard]] Result<void> migrate(Database &database) const;
    [[nodiscard]] int latest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }

    //! The steps of outbox.db, from migrations/outbox-NNNN.sql.
    [[nodiscard]] static QList<Migration> outboxMigrations();

private:
    [[nodiscard]] Result<void> backUp(Database &database, int version) const;

    QList<Migration> m_migrations;
};

//! The form of cache.db, from migrations/cache.sql. A file of another form is made anew.
[[nodiscard]] Migration cacheSchema();

} // namespace callboard
