// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"

namespace callboard
{

//! \brief A write transaction that is rolled back unless it was committed.
//!
//! BEGIN IMMEDIATE, because a plain BEGIN that writes later fails at once, in spite of the busy timeout, when
//! another process has committed in between (sync-keychain.md, finding 11).
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    //! Whether it could begin.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace callboard
