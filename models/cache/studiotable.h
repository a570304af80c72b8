// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/database.h"
#include "models/domain/studio.h"

namespace callboard
{

//! \brief Table `studio` of cache.db: what the studio last said about itself.
class StudioTable
{
public:
    explicit StudioTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<StudioInfo>> info() const;
    [[nodiscard]] Result<void> store(const StudioInfo &info) const;

private:
    Database &m_database;
};

} // namespace callboard
