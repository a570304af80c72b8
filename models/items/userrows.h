// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/usermatcher.h"
#include "models/items/userorder.h"

#include <QTimer>

namespace callboard
{

//! \brief Keeps a UserListModel's rows: takes what arrives, filters and sorts, and tells the views.
//!
//! A few changes are put in their places one by one, at a cost that does not grow with the number of users.
//! Many are shown in the order in which they come, and sorted on a worker; the result is put right for what
//! has changed meanwhile, and shown by a reset. Rows hold slots.
class UserListModel::Part
{
public:
    explicit Part(UserListModel &model, RecordId self);

    void arrive(const QList<User> &users);
    void leave(const QList<RecordId> &users);
    void setFilter(const UserFilter &filter);
    void setSort(const UserSort &sort);

    [[nodiscard]] const UserStore &store() const { return m_store; }
    [[nodiscard]] const UserMatcher &matcher() const { return m_matcher; }
    [[nodiscard]] const UserSort &sort() const { return m_sort; }
    [[nodiscard]] const std::vector<Slot> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(Slot slot) const;
    //! The first at or below \a from, or else above it, whose name begins so; -1 for none.
    [[nodiscard]] int rowByName(const QString &start, int from) const;
    [[nodiscard]] const RecordId &self() const { return m_self; }

    std::function<QString(const User &)> timeText;

private:
    // The users whose order is known, in that order.
    using Order = std::vector<Slot>;

    [[nodiscard]] bool isSettled() const { return m_looseCount == 0 && !m_sorting; }
    [[nodiscard]] bool isBeside(const User &before, const User &user) const;
    [[nodiscard]] bool keepsPlace(const User &before, const User &user) const;
    void arriveOne(const User &user);
    void addOne(const User &user);
    void changeOne(Slot slot, const User &user);
    void leaveOne(Slot slot);
    void arriveMany(const QList<User> &users);
    void leaveMany(const QList<RecordId> &users);
    void insertRow(Slot slot);
    void removeRow(int row);
    void moveRow(int row);
    [[nodiscard]] Order::iterator placeFor(Order &order, const UserSort &sort, Slot slot) const;
    [[nodiscard]] Order::iterator find(Order &order, const UserSort &sort, Slot slot) const;
    void loosen(Slot slot);
    void sortSoon();
    void startSorting();
    void takeSorted(SortedUsers sorted);
    void showRows();

    UserListModel &m_model;
    RecordId m_self;
    UserStore m_store;
    UserMatcher m_matcher{m_store};
    UserComparison m_comparison{m_store};
    UserSort m_sort;
    Order m_rows;    //!< what is shown
    Order m_order;   //!< all, as m_sort wants it; what is loose at its end or where it was before
    Order m_byName;  //!< all by name: other columns are sorted from it; not while sorting
    SlotSet m_loose; //!< of unknown order
    int m_looseCount = 0;
    SlotSet m_goneMeanwhile; //!< since sorting has begun
    UserSort m_sortingBy;
    quint64 m_job = 0;
    bool m_sorting = false;
    bool m_resetting = false; //!< the views have been told that everything changes
    QTimer m_soon;
};

} // namespace callboard
