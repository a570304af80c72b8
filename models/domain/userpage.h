// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

namespace callboard
{

//! A page of the users' change feed, read: the same as a ChangePage, for the one collection that is large.
struct UserPage {
    struct Gone {
        RecordId id;
        qint64 version = 0;
    };

    QString epoch;
    QString from;   //!< the cursor that was asked for
    QString cursor; //!< the cursor to store in the same transaction as the items
    bool more = false;
    std::optional<qint64> total = std::nullopt; //!< as in ChangePage
    QList<User> users;
    QList<Gone> gone;

    [[nodiscard]] qsizetype count() const { return users.size() + gone.size(); }

    //! A record that is no user makes the whole page an error (ErrorKind::Protocol).
    [[nodiscard]] static Result<UserPage> fromChanges(const ChangePage &page);
};

} // namespace callboard
