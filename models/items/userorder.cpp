// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userorder.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace callboard
{

namespace
{

int stateRank(UserState state)
{
    switch (state) {
    case UserState::Active: return 0;
    case UserState::Invited: return 1;
    case UserState::Disabled: return 2;
    }
    return 3;
}

QByteArray emailKey(const UserRecord &record)
{
    return record.email().toCaseFolded().toUtf8();
}

int sign(bool isLess, bool isMore)
{
    return isLess ? -1 : int(isMore);
}

// The names of many users in one piece of memory, to be compared over and over.
class NameTexts
{
public:
    NameTexts(const UserRecords &records, const std::vector<Slot> &all) : m_starts(records.end() + 1)
    {
        m_text.reserve(qsizetype(all.size()) * 16);
        for (const Slot slot : all) {
            m_starts[slot].first = quint32(m_text.size());
            m_text += records.record(slot).displayName();
            m_starts[slot].second = quint32(m_text.size());
        }
    }
    [[nodiscard]] QStringView at(Slot slot) const
    {
        const auto [from, to] = m_starts[slot];
        return QStringView(m_text).sliced(from, to - from);
    }

private:
    QString m_text;
    std::vector<std::pair<quint32, quint32>> m_starts;
};

void sortLoose(const UserRecords &records, std::vector<Slot> &loose)
{
    const NameTexts names(records, loose);
    const QCollator collator = collatorForNames();
    std::sort(loose.begin(), loose.end(), [&](Slot a, Slot b) {
        const int difference = collator.compare(names.at(a), names.at(b));
        return difference != 0 ? difference < 0 : a < b;
    });
}

template<typename Key>
std::vector<Slot> sortedByKey(const std::vector<Slot> &byName, Qt::SortOrder order, Key keyOf)
{
    using Pair = std::pair<decltype(keyOf(Slot())), Slot>;
    std::vector<Pair> pairs;
    pairs.reserve(byName.size());
    for (const Slot slot : byName)
        pairs.emplace_back(keyOf(slot), slot);
    // Stable: what is equal stays in the order of the names, in both directions.
    std::stable_sort(pairs.begin(), pairs.end(), [order](const Pair &a, const Pair &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<Slot> sorted;
    sorted.reserve(pairs.size());
    for (const Pair &pair : pairs)
        sorted.push_back(pair.second);
    return sorted;
}

std::vector<int> ranksOf(const QStringList &texts)
{
    std::vector<int> order(size_t(texts.size()));
    std::iota(order.begin(), order.end(), 0);
    const QCollator collator = collatorForNames();
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return collator.compare(texts.at(a), texts.at(b)) < 0; });
    std::vector<int> ranks(order.size());
    for (size_t at = 0; at < order.size(); ++at) {
        const bool isSame = at > 0 && collator.compare(texts.at(order[at - 1]), texts.at(order[at])) == 0;
        ranks[size_t(order[at])] = isSame ? ranks[size_t(order[at - 1])] : int(at);
    }
    return ranks;
}

} // namespace

int UserComparison::byName(Slot a, Slot b) const
{
    const int difference =
        m_collator.compare(m_records.record(a).displayName(), m_records.record(b).displayName());
    return difference != 0 ? difference : sign(a<b, a> b);
}

int UserComparison::byColumn(int column, Slot a, Slot b) const
{
    switch (column) {
    case UserListModel::Email: {
        const QByteArray left = emailKey(m_records.record(a));
        const QByteArray right = emailKey(m_records.record(b));
        return sign(left < right, right < left);
    }
    case UserListModel::RoleColumn: return int(m_records.role(a)) - int(m_records.role(b));
    case UserListModel::Department:
        return m_collator.compare(m_records.department(a), m_records.department(b));
    case UserListModel::State: return stateRank(m_records.state(a)) - stateRank(m_records.state(b));
    case UserListModel::LastActive: {
        const qint64 left = m_records.record(a).lastActive();
        const qint64 right = m_records.record(b).lastActive();
        return sign(left < right, right < left);
    }
    default: return byName(a, b);
    }
}

bool UserComparison::isLess(const UserSort &sort, Slot a, Slot b) const
{
    const int difference = byColumn(sort.column, a, b);
    if (difference == 0)
        return byName(a, b) < 0;
    return sort.order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

SortedUsers sortedUsers(const UserRecords &records, std::vector<Slot> byName, std::vector<Slot> loose,
                        const UserSort &sort)
{
    sortLoose(records, loose);
    if (byName.empty()) {
        byName = std::move(loose);
    } else if (!loose.empty()) {
        const UserComparison comparison(records);
        const auto isLess = [&](Slot a, Slot b) { return comparison.isLess({}, a, b); };
        // Each loose one looks for its place: fewer comparisons than meeting every name once.
        std::vector<Slot> merged;
        merged.reserve(byName.size() + loose.size());
        auto from = byName.begin();
        for (const Slot slot : loose) {
            const auto place = std::lower_bound(from, byName.end(), slot, isLess);
            merged.insert(merged.end(), from, place);
            merged.push_back(slot);
            from = place;
        }
        merged.insert(merged.end(), from, byName.end());
        byName = std::move(merged);
    }
    SortedUsers sorted{std::move(byName), {}};
    switch (sort.column) {
    case UserListModel::Email:
        sorted.bySort =
            sortedByKey(sorted.byName, sort.order, [&](Slot slot) { return emailKey(records.record(slot)); });
        break;
    case UserListModel::RoleColumn:
        sorted.bySort =
            sortedByKey(sorted.byName, sort.order, [&](Slot slot) { return int(records.role(slot)); });
        break;
    case UserListModel::Department: {
        const std::vector<int> ranks = ranksOf(records.departmentTexts());
        sorted.bySort = sortedByKey(sorted.byName, sort.order,
                                    [&](Slot slot) { return ranks[records.record(slot).department()]; });
        break;
    }
    case UserListModel::State:
        sorted.bySort =
            sortedByKey(sorted.byName, sort.order, [&](Slot slot) { return stateRank(records.state(slot)); });
        break;
    case UserListModel::LastActive:
        sorted.bySort = sortedByKey(sorted.byName, sort.order,
                                    [&](Slot slot) { return records.record(slot).lastActive(); });
        break;
    default:
        sorted.bySort = sorted.byName;
        if (sort.order == Qt::DescendingOrder)
            std::reverse(sorted.bySort.begin(), sorted.bySort.end());
    }
    return sorted;
}

} // namespace callboard
