// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userselection.h"

#include "models/items/userlistmodel.h"

namespace callboard
{

UserSelection::UserSelection(const UserListModel &model, QItemSelectionModel &selection, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_selection(selection)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &UserSelection::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &UserSelection::restore);
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &UserSelection::changed);
}

int UserSelection::count() const
{
    int count = 0;
    const QItemSelection ranges = m_selection.selection();
    for (const QItemSelectionRange &range : ranges) {
        if (range.left() == 0) // a row that is selected in pieces counts once
            count += range.height();
    }
    return count;
}

QList<User> UserSelection::users() const
{
    SlotSet rows; // sorted, and each once
    const QItemSelection ranges = m_selection.selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(Slot(row));
    }
    QList<User> users;
    rows.forEach([&](Slot row) { users.append(m_model.user(int(row))); });
    return users;
}

std::optional<User> UserSelection::current() const
{
    const QModelIndex index = m_selection.currentIndex();
    return index.isValid() ? std::optional<User>(m_model.user(index.row())) : std::nullopt;
}

void UserSelection::remember()
{
    m_kept.clear();
    const QItemSelection ranges = m_selection.selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_kept.insert(m_model.handle(row));
    }
    const QModelIndex current = m_selection.currentIndex();
    m_current = current.isValid() ? std::optional<Slot>(m_model.handle(current.row())) : std::nullopt;
    m_column = current.column();
}

void UserSelection::restore()
{
    const bool hadAny = !m_kept.isEmpty();
    if (!hadAny && !m_current)
        return;
    const int last = m_model.columnCount() - 1;
    QItemSelection selection;
    std::optional<int> from;
    int currentRow = -1;
    const int rows = m_model.rowCount();
    for (int row = 0; row <= rows; ++row) {
        const bool isKept = row < rows && m_kept.contains(m_model.handle(row));
        if (isKept && !from) {
            from = row;
        } else if (!isKept && from) {
            selection.append(QItemSelectionRange(m_model.index(*from, 0), m_model.index(row - 1, last)));
            from.reset();
        }
        if (row < rows && m_model.handle(row) == m_current)
            currentRow = row;
    }
    m_kept.clear();
    m_current.reset();
    if (currentRow >= 0)
        m_selection.setCurrentIndex(m_model.index(currentRow, m_column), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
    else if (hadAny)
        emit changed(); // a reset forgets without a word
}

} // namespace callboard
