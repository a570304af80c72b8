// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace callboard
{

class UserHeader;
class UserListModel;
class UserTimes;

//! \brief The columns of the users' table: which are shown, in what order and how wide, and by which the rows
//! are sorted. They share the table's width until somebody moves an edge.
class UserColumns final : public QObject
{
    Q_OBJECT
public:
    //! They outlive it.
    UserColumns(UserListModel &model, UserHeader &header, const UserTimes &times, QObject *parent = nullptr);

    //! The table has this width now, in pixels.
    void fit(int width);
    //! The column at the far end, which holds the three dots.
    [[nodiscard]] int last() const { return m_last; }
    //! As the person has arranged them, for WindowState.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);
    void reset();
    //! Entries to sort, and to show and hide columns.
    void addEntries(QMenu *menu);

signals:
    //! Something that state() tells.
    void changed();
    void lastChanged();

private:
    [[nodiscard]] int leastWidth(int column) const;
    void fillSort(QMenu *menu);
    void fillColumns(QMenu *menu);
    void arrangeLast();

    UserListModel &m_model;
    UserHeader &m_header;
    const UserTimes &m_times;
    int m_width = 0;
    int m_last = 0;
    bool m_own = false; //!< the person has given them widths
    bool m_fitting = false;
};

} // namespace callboard
