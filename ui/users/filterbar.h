// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"

#include <QWidget>

namespace callboard
{

class FilterChip;
class Text;

//! \brief Which states and roles are shown, with how many there are of each.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(UserListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSet<UserState> states() const;
    [[nodiscard]] QSet<Role> roles() const { return m_wantedRoles; }
    //! Everybody.
    void clear();
    [[nodiscard]] QWidget *lastControl() const;
    [[nodiscard]] QWidget *firstControl() const;

signals:
    void changed();

private:
    void refresh();
    void rolesChosen();

    UserListModel &m_model;
    QList<std::pair<UserState, FilterChip *>> m_states;
    FilterChip *m_roles;
    QList<std::pair<Role, QAction *>> m_roleActions;
    QSet<Role> m_wantedRoles;
    Text *m_shown;
};

} // namespace callboard
