// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace callboard::server
{

//! \brief A place in the change feed. Clients see its text only, and must not read it.
struct Cursor {
    QString epoch;
    QString collection; //!< "*" for the position of a waiting client
    qint64 number = 0;  //!< everything up to this change is known
    qint64 asOf = 0;    //!< where the feed was when this reading from the beginning started: tombstones after
                        //!< that are still to come

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<Cursor> fromText(const QString &text);
};

} // namespace callboard::server
