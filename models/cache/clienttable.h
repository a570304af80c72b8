// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/ids.h"

#include <QDateTime>

namespace callboard
{

//! \brief Table `client` of outbox.db: who this outbox is to the server, and the number of its next mutation.
class ClientTable
{
public:
    explicit ClientTable(Database &database) : m_database(database) {}

    //! Makes a client on first use. Another \a machine than the one it was made on means that the folder was
    //! copied (a cloned profile, a restored home): the copy becomes a client of its own, for two must not
    //! count with one counter.
    [[nodiscard]] Result<ClientId> enroll(const QString &machine, const QDateTime &now) const;
    [[nodiscard]] Result<ClientId> current() const;
    //! Counts up; call it in the transaction that uses the number.
    [[nodiscard]] Result<qint64> takeNumber() const;

private:
    Database &m_database;
};

} // namespace callboard
