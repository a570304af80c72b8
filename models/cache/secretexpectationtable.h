// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"

#include <QDateTime>

namespace callboard
{

//! \brief Table `secret_expectation` of outbox.db: which secrets were written, so that a keychain that has
//! lost sight of one (a locked one reads as empty) is not mistaken for "signed out". Never holds a secret.
class SecretExpectationTable
{
public:
    explicit SecretExpectationTable(Database &database) : m_database(database) {}

    //! \a lasting: it was written to a store that outlives the program.
    [[nodiscard]] Result<void> expect(const QString &name, bool lasting, const QDateTime &now) const;
    [[nodiscard]] Result<bool> isExpected(const QString &name) const; //!< and lasting
    [[nodiscard]] Result<void> forget(const QString &name) const;

private:
    Database &m_database;
};

} // namespace callboard
