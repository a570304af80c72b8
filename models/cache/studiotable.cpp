// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/studiotable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

Result<std::optional<StudioInfo>> StudioTable::info() const
{
    const auto rows = m_database.select(QStringLiteral("SELECT info FROM studio WHERE id = 1"));
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<StudioInfo>();
    auto info = StudioInfo::fromJson(objectFromColumn(rows->first().at(0).toString()));
    return info ? std::optional<StudioInfo>(*info) : std::nullopt;
}

Result<void> StudioTable::store(const StudioInfo &info) const
{
    const auto done = m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO studio (id, info) VALUES (1, ?)"), {toColumn(info.toJson())});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
