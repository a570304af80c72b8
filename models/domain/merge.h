// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace callboard
{

//! What to do with one field that was edited from base to mine while the other side now has theirs.
enum class FieldMerge {
    Apply,     //!< theirs is still the base: mine goes in
    AlreadySo, //!< theirs equals mine: nothing to do
    Conflict,  //!< theirs is neither: somebody has to choose
};

//! \brief The three-way rule, the same on the server and on the client (docs/sync.md, "Merge"). A pure
//! function.
[[nodiscard]] FieldMerge mergeField(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs);

} // namespace callboard
