// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Where the studio's data is, as --store says it: sqlite:FILE, or postgres:URI with a libpq
//! connection URI (postgresql://user@host:port/database?host=/run/postgresql). Passwords are better left to
//! PGPASSFILE.
struct StoreAddress {
    Dialect dialect = Dialect::Sqlite;
    QString file; //!< SQLite

    QString host; //!< PostgreSQL; empty parts are left to libpq's environment and defaults
    int port = -1;
    QString database;
    QString user;
    QString password;
    QString options; //!< the URI's query, as Qt's driver wants it ("sslmode=require;connect_timeout=5")

    [[nodiscard]] static Result<StoreAddress> fromText(const QString &text);
};

} // namespace callboard::server
