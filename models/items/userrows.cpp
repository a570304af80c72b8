// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userrows.h"

#include "models/domain/futures.h"

#include <QThreadPool>
#include <algorithm>

namespace callboard
{

namespace
{

// Up to here each change finds its own place.
constexpr qsizetype fewUsers = 32;
// Up to here views are told of each row.
constexpr qsizetype fewMoves = 2;
// Up to here everything is sorted at once, on the GUI thread: 3 ms.
constexpr int sortedAtOnce = 1000;
// While users keep arriving, sorting waits for more of them.
constexpr std::chrono::milliseconds calm(150);

} // namespace

UserListModel::Part::Part(UserListModel &model, RecordId self) : m_model(model), m_self(std::move(self))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    QObject::connect(&m_soon, &QTimer::timeout, &m_model, [this] {
        if (!m_sorting && m_looseCount > 0)
            startSorting();
    });
}

void UserListModel::Part::arrive(const QList<User> &announced)
{
    // A page that opens later has all of them announced once more.
    QList<User> users;
    users.reserve(announced.size());
    for (const User &user : announced) {
        const auto known = m_store.find(user.id);
        if (!known || !(m_store.user(*known) == user))
            users.append(user);
    }
    if (users.isEmpty())
        return;
    if (users.size() > fewUsers || !isSettled()) {
        arriveMany(users);
        return;
    }
    // Each row that moves costs a view time in proportion to all rows; a reset costs that once.
    const auto moving = std::count_if(users.begin(), users.end(), [this](const User &user) {
        const auto known = m_store.find(user.id);
        return !known || !isBeside(m_store.user(*known), user);
    });
    m_resetting = moving > fewMoves;
    if (m_resetting)
        m_model.beginResetModel();
    for (const User &user : users)
        arriveOne(user);
    if (m_resetting)
        m_model.endResetModel();
    m_resetting = false;
}

void UserListModel::Part::leave(const QList<RecordId> &users)
{
    if (users.size() > fewUsers || !isSettled()) {
        leaveMany(users);
        return;
    }
    for (const RecordId &id : users) {
        if (const auto slot = m_store.find(id))
            leaveOne(*slot);
    }
}

void UserListModel::Part::setFilter(const UserFilter &filter)
{
    m_matcher.setFilter(filter);
    showRows();
}

void UserListModel::Part::setSort(const UserSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (m_sorting)
        return; // it is seen when that is done
    if (isSettled() && sort.column == Name) {
        m_order = m_byName;
        if (sort.order == Qt::DescendingOrder)
            std::reverse(m_order.begin(), m_order.end());
        showRows();
        return;
    }
    startSorting();
}

int UserListModel::Part::rowOf(Slot slot) const
{
    if (!m_matcher.shows(slot))
        return -1;
    auto &rows = const_cast<Order &>(m_rows); // find() changes nothing, it only gives what can
    const auto place = find(rows, m_sort, slot);
    return place == rows.end() ? -1 : int(place - rows.begin());
}

int UserListModel::Part::rowByName(const QString &start, int from) const
{
    const QByteArray folded = foldedForSearch(start);
    if (folded.isEmpty())
        return -1;
    const auto begins = [&](Slot slot) { return m_matcher.nameBegins(slot, folded); };
    const auto middle = m_rows.begin() + from;
    auto found = std::find_if(middle, m_rows.end(), begins);
    if (found == m_rows.end()) {
        found = std::find_if(m_rows.begin(), middle, begins);
        if (found == middle)
            return -1;
    }
    return int(found - m_rows.begin());
}

// The change leaves the row where it is, or where it is not.
bool UserListModel::Part::isBeside(const User &before, const User &user) const
{
    return before.firstName == user.firstName && before.lastName == user.lastName &&
           before.username == user.username && keepsPlace(before, user);
}

bool UserListModel::Part::keepsPlace(const User &before, const User &user) const
{
    return before.displayName() == user.displayName() && before.email == user.email &&
           before.role == user.role && before.department == user.department && before.state == user.state &&
           (m_sort.column != LastActive || before.lastActiveAt == user.lastActiveAt);
}

void UserListModel::Part::arriveOne(const User &user)
{
    const auto known = m_store.find(user.id);
    if (known)
        changeOne(*known, user);
    else
        addOne(user);
}

void UserListModel::Part::addOne(const User &user)
{
    const Slot slot = m_store.put(user);
    m_matcher.update(slot);
    m_matcher.addToCount(slot, 1);
    m_byName.insert(placeFor(m_byName, {}, slot), slot);
    m_order.insert(placeFor(m_order, m_sort, slot), slot);
    if (m_matcher.shows(slot))
        insertRow(slot);
}

void UserListModel::Part::changeOne(Slot slot, const User &user)
{
    const User before = m_store.user(slot);
    if (before == user)
        return;
    const bool keepsName = before.displayName() == user.displayName();
    const bool stays = keepsPlace(before, user);
    const int row = rowOf(slot);
    if (!keepsName)
        m_byName.erase(find(m_byName, {}, slot));
    if (!stays)
        m_order.erase(find(m_order, m_sort, slot));
    m_matcher.addToCount(slot, -1);
    m_store.put(user);
    m_matcher.update(slot);
    m_matcher.addToCount(slot, 1);
    if (!keepsName)
        m_byName.insert(placeFor(m_byName, {}, slot), slot);
    if (!stays)
        m_order.insert(placeFor(m_order, m_sort, slot), slot);

    const bool shows = m_matcher.shows(slot);
    if (row < 0 && shows)
        insertRow(slot);
    else if (row >= 0 && !shows)
        removeRow(row);
    else if (row >= 0 && !stays)
        moveRow(row);
    if (row >= 0 && shows && !m_resetting) {
        const int now = rowOf(slot);
        emit m_model.dataChanged(m_model.index(now, 0), m_model.index(now, ColumnCount - 1));
    }
}

void UserListModel::Part::leaveOne(Slot slot)
{
    if (const int row = rowOf(slot); row >= 0)
        removeRow(row);
    m_byName.erase(find(m_byName, {}, slot));
    m_order.erase(find(m_order, m_sort, slot));
    m_matcher.addToCount(slot, -1);
    m_matcher.remove(slot);
    m_store.remove(slot);
}

void UserListModel::Part::insertRow(Slot slot)
{
    const auto place = placeFor(m_rows, m_sort, slot);
    const auto row = int(place - m_rows.begin());
    if (!m_resetting)
        m_model.beginInsertRows({}, row, row);
    m_rows.insert(place, slot);
    if (!m_resetting)
        m_model.endInsertRows();
}

void UserListModel::Part::removeRow(int row)
{
    if (!m_resetting)
        m_model.beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    if (!m_resetting)
        m_model.endRemoveRows();
}

void UserListModel::Part::moveRow(int row)
{
    const auto isLess = [this](Slot a, Slot b) { return m_comparison.isLess(m_sort, a, b); };
    const auto here = m_rows.begin() + row;
    const Slot slot = *here;
    auto to = std::lower_bound(m_rows.begin(), here, slot, isLess);
    if (to == here)
        to = std::lower_bound(here + 1, m_rows.end(), slot, isLess);
    if (to == here + 1)
        return;
    if (!m_resetting)
        m_model.beginMoveRows({}, row, row, {}, int(to - m_rows.begin()));
    if (to < here)
        std::rotate(to, here, here + 1);
    else
        std::rotate(here, here + 1, to);
    if (!m_resetting)
        m_model.endMoveRows();
}

UserListModel::Part::Order::iterator UserListModel::Part::placeFor(Order &order, const UserSort &sort,
                                                                   Slot slot) const
{
    return std::lower_bound(order.begin(), order.end(), slot,
                            [&](Slot a, Slot b) { return m_comparison.isLess(sort, a, b); });
}

UserListModel::Part::Order::iterator UserListModel::Part::find(Order &order, const UserSort &sort,
                                                               Slot slot) const
{
    if (isSettled()) {
        const auto place = placeFor(order, sort, slot);
        if (place != order.end() && *place == slot)
            return place;
    }
    return std::find(order.begin(), order.end(), slot);
}

void UserListModel::Part::loosen(Slot slot)
{
    if (m_loose.contains(slot))
        return;
    m_loose.insert(slot);
    ++m_looseCount;
}

void UserListModel::Part::arriveMany(const QList<User> &users)
{
    Order added;
    bool anyKnown = false;
    for (const User &user : users) {
        const int before = m_store.count();
        const Slot slot = m_store.put(user);
        const bool known = m_store.count() == before;
        m_matcher.update(slot);
        loosen(slot);
        anyKnown = anyKnown || known;
        if (known)
            continue;
        m_order.push_back(slot);
        m_matcher.addToCount(slot, 1);
        if (m_matcher.shows(slot))
            added.push_back(slot);
    }
    if (m_store.count() <= sortedAtOnce && !m_sorting) {
        startSorting();
    } else if (anyKnown) {
        showRows();
    } else if (!added.empty()) {
        const auto first = int(m_rows.size());
        m_model.beginInsertRows({}, first, first + int(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        m_model.endInsertRows();
    }
    if (anyKnown && !m_rows.empty())
        emit m_model.dataChanged(m_model.index(0, 0), m_model.index(int(m_rows.size()) - 1, ColumnCount - 1));
    sortSoon();
}

void UserListModel::Part::leaveMany(const QList<RecordId> &users)
{
    // Views look at the rows as they were until the reset has begun.
    m_model.beginResetModel();
    SlotSet gone;
    for (const RecordId &id : users) {
        const auto slot = m_store.find(id);
        if (!slot)
            continue;
        gone.insert(*slot);
        m_goneMeanwhile.insert(*slot);
        if (m_loose.contains(*slot)) {
            m_loose.remove(*slot);
            --m_looseCount;
        }
        m_matcher.remove(*slot);
        m_store.remove(*slot);
    }
    const auto isGone = [&gone](Slot slot) { return gone.contains(slot); };
    std::erase_if(m_order, isGone);
    std::erase_if(m_byName, isGone);
    m_rows = m_matcher.shown(m_order);
    m_model.endResetModel();
}

void UserListModel::Part::sortSoon()
{
    if (m_sorting || m_looseCount == 0)
        return;
    // Sorting each time that the number has grown by half makes few sorts of many, however they arrive.
    if (size_t(m_looseCount) * 3 >= m_order.size())
        startSorting();
    else if (!m_soon.isActive())
        m_soon.start();
}

void UserListModel::Part::startSorting()
{
    m_soon.stop();
    std::erase_if(m_byName, [this](Slot slot) { return m_loose.contains(slot); });
    Order loose;
    loose.reserve(size_t(m_looseCount));
    m_loose.forEach([&loose](Slot slot) { loose.push_back(slot); });
    m_loose.clear();
    m_looseCount = 0;
    m_goneMeanwhile.clear();
    m_sortingBy = m_sort;
    if (m_store.count() <= sortedAtOnce) {
        takeSorted(sortedUsers(m_store, std::move(m_byName), std::move(loose), m_sort));
        return;
    }
    m_sorting = true;
    const Answer<SortedUsers> answer;
    whenDone<SortedUsers>(answer.future(), &m_model,
                          [this, job = ++m_job](const Result<SortedUsers> &sorted) {
                              if (job == m_job && sorted.ok())
                                  takeSorted(*sorted);
                          });
    const UserRecords &records = m_store; // of the store, what may be read elsewhere
    QThreadPool::globalInstance()->start([answer, records, byName = std::exchange(m_byName, {}),
                                          loose = std::move(loose), sort = m_sort]() mutable {
        answer(sortedUsers(records, std::move(byName), std::move(loose), sort));
    });
}

void UserListModel::Part::takeSorted(SortedUsers sorted)
{
    m_sorting = false;
    // What has changed or gone while this was sorted is not where it says. A slot that is in use again
    // belongs to somebody else: that one is loose.
    const auto isStale = [this](Slot slot) {
        return m_loose.contains(slot) || m_goneMeanwhile.contains(slot);
    };
    std::erase_if(sorted.byName, isStale);
    std::erase_if(sorted.bySort, isStale);
    m_byName = std::move(sorted.byName);
    m_order = std::move(sorted.bySort);
    const bool isWished = m_sortingBy == m_sort;
    if (isWished && m_looseCount <= fewUsers) {
        m_loose.forEach([this](Slot slot) {
            m_byName.insert(placeFor(m_byName, {}, slot), slot);
            m_order.insert(placeFor(m_order, m_sort, slot), slot);
        });
        m_loose.clear();
        m_looseCount = 0;
    } else {
        m_loose.forEach([this](Slot slot) { m_order.push_back(slot); });
    }
    showRows();
    if (!isWished)
        startSorting();
    else
        sortSoon();
}

void UserListModel::Part::showRows()
{
    Order rows = m_matcher.shown(m_order);
    if (rows == m_rows)
        return;
    m_model.beginResetModel();
    m_rows = std::move(rows);
    m_model.endResetModel();
}

} // namespace callboard
