// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainusers.h"

#include "models/items/usertexts.h"

using namespace callboard;

void PlainUsers::change(int row, const User &user)
{
    m_users[row] = user;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int PlainUsers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int PlainUsers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant PlainUsers::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const User &user = m_users.at(index.row());
    switch (index.column()) {
    case 0: return user.displayName();
    case 1: return user.email;
    case 2: return UserTexts::role(user.role);
    case 3: return user.department;
    case 4: return UserTexts::state(user.state);
    default: return user.lastActiveAt.toString(Qt::ISODate);
    }
}

void PlainProxy::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool PlainProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const User &user = static_cast<const PlainUsers *>(sourceModel())->user(row);
    return user.displayName().contains(m_text, Qt::CaseInsensitive) ||
           user.email.contains(m_text, Qt::CaseInsensitive) ||
           user.department.contains(m_text, Qt::CaseInsensitive);
}
