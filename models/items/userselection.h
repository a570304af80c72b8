// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/items/slotset.h"

#include <QItemSelectionModel>
#include <optional>

namespace callboard
{

class UserListModel;

//! \brief Keeps the selected users and the current one when a UserListModel shows other rows or another
//! order, which it says by a reset. Who is no longer shown is no longer selected: an action never meets
//! somebody whom nobody sees. GUI thread.
//!
//! Make it after the view has the model and the selection, so that it acts when they have forgotten; it then
//! restores with one selectionChanged() and one currentChanged() at most.
class UserSelection final : public QObject
{
    Q_OBJECT
public:
    //! Both are borrowed and must outlive it.
    UserSelection(const UserListModel &model, QItemSelectionModel &selection, QObject *parent = nullptr);

    [[nodiscard]] int count() const;
    //! In the order of the rows. 100,000 take a moment: for actions, not for painting.
    [[nodiscard]] QList<User> users() const;
    [[nodiscard]] std::optional<User> current() const;

signals:
    //! Other users are selected, or the same ones in other rows.
    void changed();

private:
    void remember();
    void restore();

    const UserListModel &m_model;
    QItemSelectionModel &m_selection;
    SlotSet m_kept;
    std::optional<Slot> m_current;
    int m_column = 0;
};

} // namespace callboard
