// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/addresslistmodel.h"

#include "models/domain/addresses.h"
#include "models/items/fieldtexts.h"
#include "models/sync/administration.h"

#include <QSet>
#include <algorithm>

namespace callboard
{

AddressListModel::AddressListModel(const Administration &administration, const UserListModel &users,
                                   QObject *parent)
    : QAbstractListModel(parent),
      m_administration(administration),
      m_users(users)
{
    const auto again = [this] { judge(); };
    connect(&users, &UserListModel::countsChanged, this, again);
    connect(&administration, &Administration::settingsChanged, this, again);
    connect(&administration, &Administration::seatsChanged, this, &AddressListModel::statesChanged);
}

QList<AddressListModel::Entry> AddressListModel::entriesIn(const QString &text)
{
    QList<Entry> entries;
    const QList<TypedAddress> found = addressesIn(text);
    entries.reserve(found.size());
    for (const TypedAddress &typed : found) {
        const Result<QString> address = checkedAddress(typed.address);
        Entry entry;
        entry.text = address.ok() ? *address : FieldTexts::shortened(typed.address);
        entry.name = FieldTexts::shortened(typed.name);
        entry.fault = address.ok() ? QString() : address.error().text;
        entries.append(entry);
    }
    return entries;
}

int AddressListModel::add(const QString &text)
{
    const QList<Entry> entries = entriesIn(text);
    insert(rowCount(), entries);
    judge();
    return int(entries.size());
}

void AddressListModel::edit(int row, const QString &text)
{
    const QList<Entry> entries = entriesIn(text);
    if (entries.isEmpty()) {
        remove(row);
        return;
    }
    m_entries[row] = entries.constFirst();
    emit dataChanged(index(row), index(row));
    insert(row + 1, entries.mid(1));
    judge();
}

void AddressListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    judge();
}

void AddressListModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    emit statesChanged();
}

void AddressListModel::insert(int row, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, row, row + int(entries.size()) - 1);
    m_entries = m_entries.mid(0, row) + entries + m_entries.mid(row);
    endInsertRows();
}

void AddressListModel::judge()
{
    const auto settings = m_administration.settings();
    const QStringList domains = settings ? settings->emailDomains : QStringList();
    QSet<QString> seen;
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        Entry &entry = m_entries[row];
        const State before = entry.state;
        const QString reason = entry.reason;
        const QString folded = entry.text.toCaseFolded();
        judge(entry, domains, seen.contains(folded));
        seen.insert(folded);
        if (entry.state != before || entry.reason != reason) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last), {StateRole, ReasonRole, IsErrorRole});
    emit statesChanged();
}

void AddressListModel::judge(Entry &entry, const QStringList &domains, bool isDouble) const
{
    const auto set = [&entry](State state, const QString &reason) {
        entry.state = state;
        entry.reason = reason;
    };
    const QString &text = entry.text;
    if (!entry.fault.isEmpty()) {
        set(State::NotAnAddress,
            tr("%1 Correct it or remove it.", "what is wrong, as a sentence").arg(entry.fault));
        return;
    }
    if (isDouble) {
        set(State::Double, tr("%1 is in the list twice and will be invited once.").arg(text));
        return;
    }
    if (const auto user = m_users.userWithEmail(text)) {
        if (user->state == UserState::Invited)
            set(State::AlreadyInvited, tr("%1 is already invited and will be left out.").arg(text));
        else if (user->state == UserState::Disabled)
            set(State::AlreadyMember,
                tr("%1 is a disabled user and will be left out. Enable the account instead.").arg(text));
        else
            set(State::AlreadyMember, tr("%1 is already a member and will be left out.").arg(text));
        return;
    }
    const QString domain = text.section(u'@', 1);
    if (!domains.isEmpty() && !domains.contains(domain, Qt::CaseInsensitive)) {
        set(State::DomainNotAllowed,
            tr("%1 can't be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.")
                .arg(text, FieldTexts::shortened(QLocale().createSeparatedList(domains)), domain));
        return;
    }
    set(State::Valid, {});
}

QStringList AddressListModel::validAddresses() const
{
    QStringList addresses;
    for (const Entry &entry : m_entries) {
        if (entry.state == State::Valid)
            addresses.append(entry.text);
    }
    return addresses;
}

int AddressListModel::count(State state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [state](const Entry &entry) { return entry.state == state; }));
}

QStringList AddressListModel::notes(int most) const
{
    QStringList errors;
    QStringList remarks;
    for (const Entry &entry : m_entries) {
        const bool isError = entry.state == State::NotAnAddress || entry.state == State::DomainNotAllowed;
        if (!entry.reason.isEmpty())
            (isError ? errors : remarks).append(entry.reason);
    }
    QStringList notes = errors + remarks;
    notes.removeDuplicates();
    if (notes.size() <= most)
        return notes;
    const auto rest = int(notes.size()) - most + 1;
    return notes.mid(0, most - 1) << tr("And %1 more like these.").arg(rest);
}

std::optional<int> AddressListModel::seatsLeft() const
{
    const auto seats = m_administration.seats();
    return seats ? std::optional<int>(seats->left()) : std::nullopt;
}

int AddressListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant AddressListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return entry.text;
    case StateRole: return int(entry.state);
    case ReasonRole: return entry.reason;
    case NameRole: return entry.name;
    case IsErrorRole: return entry.state == State::NotAnAddress || entry.state == State::DomainNotAllowed;
    default: return {};
    }
}

} // namespace callboard
