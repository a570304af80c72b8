// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userlistmodel.h"

#include "models/items/foldedtext.h"
#include "models/items/usertexts.h"
#include "models/sync/administration.h"

#include <QCollator>
#include <algorithm>
#include <array>

namespace callboard
{

class UserListModel::Part
{
public:
    explicit Part(RecordId self) : m_self(std::move(self)) {}

    [[nodiscard]] bool matchesBeforeState(const User &user) const
    {
        if (!filter.roles.isEmpty() && !filter.roles.contains(user.role))
            return false;
        const QByteArray text = foldedForSearch(
            QStringList{user.firstName, user.lastName, user.email, user.username, user.department}.join(
                u' '));
        const QList<QByteArray> words = foldedForSearch(filter.text).split(' ');
        return std::all_of(words.begin(), words.end(),
                           [&](const QByteArray &word) { return text.contains(word); });
    }

    [[nodiscard]] int compare(const User &a, const User &b) const
    {
        switch (column) {
        case Email: return a.email.compare(b.email, Qt::CaseInsensitive);
        case RoleColumn: return int(a.role) - int(b.role);
        case Department: return m_collator.compare(a.department, b.department);
        case State: return stateRank(a.state) - stateRank(b.state);
        case LastActive: {
            const qint64 left = a.lastActiveAt.isValid() ? a.lastActiveAt.toMSecsSinceEpoch() : 0;
            const qint64 right = b.lastActiveAt.isValid() ? b.lastActiveAt.toMSecsSinceEpoch() : 0;
            return left < right ? -1 : int(left > right);
        }
        default: return 0;
        }
    }

    void arrange()
    {
        rows.clear();
        counts = {};
        for (const User &user : std::as_const(users)) {
            if (!matchesBeforeState(user))
                continue;
            ++counts[size_t(user.state)];
            if (filter.states.isEmpty() || filter.states.contains(user.state))
                rows.append(user);
        }
        std::sort(rows.begin(), rows.end(), [this](const User &a, const User &b) {
            int difference = compare(a, b);
            if (order == Qt::DescendingOrder)
                difference = -difference;
            if (difference == 0) {
                difference = m_collator.compare(a.displayName(), b.displayName());
                if (column == Name && order == Qt::DescendingOrder)
                    difference = -difference;
            }
            return difference != 0 ? difference < 0 : a.id.value() < b.id.value();
        });
    }

    [[nodiscard]] bool isSelf(const User &user) const { return user.id == m_self; }

    QHash<RecordId, User> users;
    QList<User> rows;
    UserFilter filter;
    int column = Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::array<int, 3> counts{};
    std::function<QString(const User &)> timeText;

private:
    [[nodiscard]] static int stateRank(UserState state)
    {
        return state == UserState::Active ? 0 : state == UserState::Invited ? 1 : 2;
    }

    RecordId m_self;
    QCollator m_collator = collatorForNames();
};

UserListModel::UserListModel(Administration &administration, RecordId self, QObject *parent)
    : QAbstractTableModel(parent),
      m_part(std::make_unique<Part>(std::move(self)))
{
    const auto again = [this] {
        beginResetModel();
        m_part->arrange();
        endResetModel();
        emit countsChanged();
    };
    connect(&administration, &Administration::usersReset, this, [this, again] {
        m_part->users.clear();
        again();
    });
    connect(&administration, &Administration::usersArrived, this, [this, again](const QList<User> &users) {
        for (const User &user : users)
            m_part->users.insert(user.id, user);
        again();
    });
    connect(&administration, &Administration::usersGone, this, [this, again](const QList<RecordId> &users) {
        for (const RecordId &id : users)
            m_part->users.remove(id);
        again();
    });
}

UserListModel::~UserListModel() = default;

void UserListModel::setTimeText(std::function<QString(const User &)> text)
{
    m_part->timeText = std::move(text);
}

void UserListModel::setFilter(const UserFilter &filter)
{
    if (filter == m_part->filter)
        return;
    beginResetModel();
    m_part->filter = filter;
    m_part->arrange();
    endResetModel();
    emit countsChanged();
}

const UserFilter &UserListModel::filter() const
{
    return m_part->filter;
}

void UserListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_part->column = column;
    m_part->order = order;
    m_part->arrange();
    endResetModel();
}

int UserListModel::sortColumn() const
{
    return m_part->column;
}

Qt::SortOrder UserListModel::sortOrder() const
{
    return m_part->order;
}

int UserListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_part->rows.size());
}

int UserListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_part->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return user.displayName();
        case Email: return user.email;
        case RoleColumn: return UserTexts::role(user.role);
        case Department: return user.department;
        case State: return UserTexts::state(user.state);
        case LastActive: return m_part->timeText ? m_part->timeText(user) : QString();
        default: return {};
        }
    case IdRole: return user.id.value();
    case PictureRole: return user.picture.value();
    case StateRole: return int(user.state);
    case UserRoleRole: return int(user.role);
    case TimeRole: return user.invitation ? user.invitation->sentAt : user.lastActiveAt;
    case IsSelfRole: return m_part->isSelf(user);
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

int UserListModel::total() const
{
    return int(m_part->users.size());
}

int UserListModel::count(UserState state) const
{
    return m_part->counts[size_t(state)];
}

User UserListModel::user(int row) const
{
    return m_part->rows.value(row);
}

std::optional<User> UserListModel::user(const RecordId &id) const
{
    const auto found = m_part->users.constFind(id);
    return found == m_part->users.constEnd() ? std::nullopt : std::optional<User>(*found);
}

int UserListModel::rowOf(const RecordId &id) const
{
    const auto found = std::find_if(m_part->rows.cbegin(), m_part->rows.cend(),
                                    [&](const User &user) { return user.id == id; });
    return found == m_part->rows.cend() ? -1 : int(found - m_part->rows.cbegin());
}

std::optional<User> UserListModel::userWithEmail(const QString &email) const
{
    const auto found = std::find_if(m_part->users.cbegin(), m_part->users.cend(), [&](const User &user) {
        return user.email.compare(email, Qt::CaseInsensitive) == 0;
    });
    return found == m_part->users.cend() ? std::nullopt : std::optional<User>(*found);
}

int UserListModel::activeAdministrators() const
{
    return int(std::count_if(m_part->users.cbegin(), m_part->users.cend(), [](const User &user) {
        return user.role == Role::Administrator && user.state == UserState::Active;
    }));
}

QStringList UserListModel::departments() const
{
    QStringList all;
    for (const User &user : std::as_const(m_part->users)) {
        if (!user.department.isEmpty() && !all.contains(user.department))
            all.append(user.department);
    }
    std::sort(all.begin(), all.end(), collatorForNames());
    return all;
}

} // namespace callboard
