// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/invitationlistmodel.h"

#include "models/items/fieldtexts.h"

#include <algorithm>

namespace callboard
{

namespace
{

bool before(const User &a, const User &b)
{
    if (a.invitation->expiresAt != b.invitation->expiresAt)
        return a.invitation->expiresAt < b.invitation->expiresAt;
    return a.email < b.email;
}

bool isPending(const User &user)
{
    return user.state == UserState::Invited && user.invitation;
}

} // namespace

InvitationListModel::InvitationListModel(Administration &administration, const Clock &clock,
                                         RelativeTime times, QObject *parent)
    : QAbstractTableModel(parent),
      m_clock(clock),
      m_times(std::move(times))
{
    connect(&administration, &Administration::usersArrived, this, &InvitationListModel::take);
    connect(&administration, &Administration::usersGone, this, [this](const QList<RecordId> &gone) {
        for (const RecordId &id : gone)
            remove(rowOf(id));
    });
    administration.openUsers();
}

int InvitationListModel::rowOf(const RecordId &id) const
{
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [&](const User &user) { return user.id == id; });
    return found == m_users.end() ? -1 : int(found - m_users.begin());
}

bool InvitationListModel::isExpired(int row) const
{
    return m_users.at(row).invitation->expiresAt <= m_clock.now();
}

QList<User> InvitationListModel::expired() const
{
    QList<User> users;
    for (int row = 0; row < m_users.size() && isExpired(row); ++row)
        users.append(m_users.at(row));
    return users;
}

void InvitationListModel::take(const QList<User> &users)
{
    for (const User &user : users) {
        const int row = m_users.isEmpty() ? -1 : rowOf(user.id);
        if (row >= 0 && m_users.at(row) == user)
            continue;
        remove(row);
        if (isPending(user))
            insert(user);
    }
}

void InvitationListModel::insert(const User &user)
{
    const int row = int(std::upper_bound(m_users.begin(), m_users.end(), user, before) - m_users.begin());
    beginInsertRows({}, row, row);
    m_users.insert(row, user);
    endInsertRows();
}

void InvitationListModel::remove(int row)
{
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_users.removeAt(row);
    endRemoveRows();
}

int InvitationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int InvitationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvitationListModel::expiryText(const User &user) const
{
    const QDateTime now = m_clock.now();
    const QDateTime at = user.invitation->expiresAt;
    if (at <= now)
        return tr("Expired %1", "when").arg(m_times.text(at, now));
    const qint64 hours = now.secsTo(at) / 3600;
    return hours < 24 ? tr("In less than a day") : tr("In %n day(s)", nullptr, int(hours / 24));
}

QVariant InvitationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_users.size())
        return {};
    const User &user = m_users.at(index.row());
    if (role == IdRole)
        return user.id.value();
    if (role == ExpiredRole)
        return isExpired(index.row());
    if (role == Qt::ToolTipRole && index.column() == Sent)
        return m_times.exact(user.invitation->sentAt);
    if (role == Qt::ToolTipRole && index.column() == Expires)
        return m_times.exact(user.invitation->expiresAt);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Email: return FieldTexts::shortened(user.email);
    case Sent: return m_times.text(user.invitation->sentAt, m_clock.now());
    case By: return FieldTexts::shortened(user.invitation->by);
    case Expires: return expiryText(user);
    case ColumnCount: break;
    }
    return {};
}

QVariant InvitationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Email: return tr("Email");
    case Sent: return tr("Sent");
    case By: return tr("Sent by");
    case Expires: return tr("Expires");
    case ColumnCount: break;
    }
    return {};
}

} // namespace callboard
