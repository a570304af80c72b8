// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/foldedtext.h"
#include "models/items/userlistmodel.h"
#include "models/items/userstore.h"

namespace callboard
{

//! What rows are sorted by. What is equal goes by name, and then by slot, so that there is one order only.
struct UserSort {
    int column = UserListModel::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const UserSort &, const UserSort &) = default;
};

//! \brief Compares two users of a store. For a few comparisons: sorting many is sortedUsers(). Belongs to one
//! thread; the records outlive it.
class UserComparison
{
public:
    explicit UserComparison(const UserRecords &records) : m_records(records) {}

    [[nodiscard]] bool isLess(const UserSort &sort, Slot a, Slot b) const;

private:
    [[nodiscard]] int byColumn(int column, Slot a, Slot b) const;
    [[nodiscard]] int byName(Slot a, Slot b) const;

    const UserRecords &m_records;
    QCollator m_collator = collatorForNames();
};

//! Slots in the order of their names, and in the wished one.
struct SortedUsers {
    std::vector<Slot> byName;
    std::vector<Slot> bySort;
};

//! \brief Sorts: \a byName is in order already, \a loose is not. Takes hundreds of milliseconds when 100,000
//! are loose, a few when none are; for a worker, with a copy of the records.
[[nodiscard]] SortedUsers sortedUsers(const UserRecords &records, std::vector<Slot> byName,
                                      std::vector<Slot> loose, const UserSort &sort);

} // namespace callboard
