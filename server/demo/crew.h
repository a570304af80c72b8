// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/newuser.h"
#include "server/demo/portrait.h"

#include <QUuid>
#include <optional>

namespace callboard::server
{

//! Somebody at Lumen Studio. All of them are invented.
struct CrewMember {
    enum class State { Active, Invited, Disabled };

    NewUser user; //!< without picture and password
    State state = State::Active;
    std::optional<Portrait> portrait; //!< nobody has drawn those who have not come yet
};

//! The whole crew, the people of the design's pictures first. The same on every call, but that times count
//! back from \a now.
[[nodiscard]] QList<CrewMember> demoCrew(const QDateTime &now);

//! The id of something in the demo studio ("user:mtanaka"), the same on every run.
[[nodiscard]] QString demoId(const QString &name);
//! A number that follows from the name alone, to seed a generator with.
[[nodiscard]] quint32 demoSeed(const QString &name);

} // namespace callboard::server
