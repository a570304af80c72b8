// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <chrono>

namespace callboard::server
{

//! \brief Something that may be done so often within a window of time, counted in the database so that every
//! process counts together. The window begins anew with each count; when the limit is reached, its end is the
//! end of the pause.
struct Throttle {
    QString bucket; //!< see bucketOf()
    int limit = 0;
    std::chrono::seconds window{0};

    //! How long the pause still lasts; zero when there is none.
    [[nodiscard]] std::chrono::seconds pause(Transaction &transaction) const;
    //! Counts one. Returns how many are left.
    int count(Transaction &transaction) const;
    void clear(Transaction &transaction) const;

    //! A name of constant length that doesn't tell what it stands for: people type passwords into login
    //! fields.
    [[nodiscard]] static QString bucketOf(const char *kind, const QStringList &parts);
    //! The part of an address that one client can't vary: all of IPv4, the first 64 bits of IPv6.
    [[nodiscard]] static QString network(const QString &address);
};

} // namespace callboard::server
