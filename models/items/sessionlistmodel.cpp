// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionlistmodel.h"

#include <algorithm>

namespace callboard
{

namespace
{

auto withId(const SessionId &id)
{
    return [&id](const Session &session) { return session.id == id; };
}

bool comesBefore(const Session &a, const Session &b)
{
    if (a.current != b.current)
        return a.current;
    if (a.lastSeenAt != b.lastSeenAt)
        return a.lastSeenAt > b.lastSeenAt;
    return a.id.value() < b.id.value();
}

} // namespace

void SessionListModel::setSessions(QList<Session> sessions)
{
    for (int row = int(m_sessions.size()) - 1; row >= 0; --row) {
        if (std::none_of(sessions.begin(), sessions.end(), withId(m_sessions.at(row).id))) {
            beginRemoveRows({}, row, row);
            m_sessions.removeAt(row);
            endRemoveRows();
        }
    }
    std::sort(sessions.begin(), sessions.end(), comesBefore);
    for (int row = 0; row < sessions.size(); ++row) {
        const auto old = std::find_if(m_sessions.begin(), m_sessions.end(), withId(sessions.at(row).id));
        const auto from = int(old - m_sessions.begin());
        if (old == m_sessions.end()) {
            beginInsertRows({}, row, row);
            m_sessions.insert(row, sessions.at(row));
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_sessions.move(from, row);
            endMoveRows();
        }
        m_sessions[row] = sessions.at(row);
        emit dataChanged(index(row), index(row));
    }
}

void SessionListModel::remove(const SessionId &id)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), withId(id));
    if (found == m_sessions.end())
        return;
    const auto row = int(found - m_sessions.begin());
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
}

int SessionListModel::others() const
{
    return int(
        std::count_if(m_sessions.begin(), m_sessions.end(), [](const Session &s) { return !s.current; }));
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Session &session = m_sessions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return session.device;
    case IdRole: return session.id.value();
    case AddressRole: return session.address;
    case SignedInAtRole: return session.signedInAt;
    case LastSeenAtRole: return session.lastSeenAt;
    case CurrentRole: return session.current;
    default: return {};
    }
}

} // namespace callboard
