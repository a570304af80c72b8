// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userlistmodel.h"

#include "models/items/foldedtext.h"
#include "models/items/userrows.h"
#include "models/items/usertexts.h"
#include "models/sync/administration.h"

#include <algorithm>

namespace callboard
{

UserListModel::UserListModel(Administration &administration, RecordId self, QObject *parent)
    : QAbstractTableModel(parent),
      m_part(std::make_unique<Part>(*this, std::move(self)))
{
    connect(&administration, &Administration::usersArrived, this, [this](const QList<User> &users) {
        m_part->arrive(users);
        emit countsChanged();
    });
    connect(&administration, &Administration::usersGone, this, [this](const QList<RecordId> &users) {
        m_part->leave(users);
        emit countsChanged();
    });
}

UserListModel::~UserListModel() = default;

void UserListModel::setTimeText(std::function<QString(const User &)> text)
{
    m_part->timeText = std::move(text);
}

void UserListModel::setFilter(const UserFilter &filter)
{
    if (filter == m_part->matcher().filter())
        return;
    m_part->setFilter(filter);
    emit countsChanged();
}

const UserFilter &UserListModel::filter() const
{
    return m_part->matcher().filter();
}

void UserListModel::sort(int column, Qt::SortOrder order)
{
    m_part->setSort({column, order});
}

int UserListModel::sortColumn() const
{
    return m_part->sort().column;
}

Qt::SortOrder UserListModel::sortOrder() const
{
    return m_part->sort().order;
}

int UserListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_part->rows().size());
}

int UserListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserStore &store = m_part->store();
    const Slot slot = m_part->rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return store.record(slot).displayName();
        case Email: return store.record(slot).email();
        case RoleColumn: return UserTexts::role(store.role(slot));
        case Department: return store.department(slot);
        case State: return UserTexts::state(store.state(slot));
        case LastActive: return data(index, VariantsRole).toString().section(u'\x9c', 0, 0);
        default: return {};
        }
    case IdRole: return store.record(slot).idText();
    case PictureRole: return store.record(slot).pictureText();
    case StateRole: return int(store.state(slot));
    case UserRoleRole: return int(store.role(slot));
    case TimeRole: {
        const User user = store.user(slot);
        return user.invitation ? user.invitation->sentAt : user.lastActiveAt;
    }
    case VariantsRole:
        return index.column() == LastActive && m_part->timeText ? m_part->timeText(store.user(slot))
                                                                : QString();
    case IsSelfRole: return store.record(slot).idText() == m_part->self().value();
    default: return {};
    }
}

QVariant UserListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Email: return tr("Email");
    case RoleColumn: return tr("Role");
    case Department: return tr("Department");
    case State: return tr("Status");
    case LastActive: return tr("Last active");
    default: return {};
    }
}

QModelIndexList UserListModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                     Qt::MatchFlags flags) const
{
    const bool typed = role == Qt::DisplayRole && start.column() == Name && hits == 1 &&
                       flags == (Qt::MatchStartsWith | Qt::MatchWrap);
    if (!typed)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int row = m_part->rowByName(value.toString(), start.row());
    return row < 0 ? QModelIndexList() : QModelIndexList{index(row, Name)};
}

int UserListModel::total() const
{
    return m_part->store().count();
}

int UserListModel::count(UserState state) const
{
    return m_part->matcher().count(state);
}

User UserListModel::user(int row) const
{
    const auto &rows = m_part->rows();
    return row < 0 || row >= int(rows.size()) ? User() : m_part->store().user(rows[size_t(row)]);
}

std::optional<User> UserListModel::user(const RecordId &id) const
{
    const auto slot = m_part->store().find(id);
    return slot ? std::optional<User>(m_part->store().user(*slot)) : std::nullopt;
}

int UserListModel::rowOf(const RecordId &id) const
{
    const auto slot = m_part->store().find(id);
    return slot ? m_part->rowOf(*slot) : -1;
}

std::optional<User> UserListModel::userWithEmail(const QString &email) const
{
    const auto slot = m_part->store().findEmail(email);
    return slot ? std::optional<User>(m_part->store().user(*slot)) : std::nullopt;
}

int UserListModel::activeAdministrators() const
{
    return m_part->store().activeAdministrators();
}

QStringList UserListModel::departments() const
{
    QStringList all = m_part->store().departments();
    std::sort(all.begin(), all.end(), collatorForNames());
    return all;
}

} // namespace callboard
