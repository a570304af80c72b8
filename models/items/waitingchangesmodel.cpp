// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/waitingchangesmodel.h"

#include "models/items/relativetime.h"

#include <algorithm>

namespace callboard
{

WaitingChangesModel::WaitingChangesModel(Account &account, FieldTexts texts, QObject *parent)
    : QAbstractListModel(parent),
      m_account(account),
      m_texts(std::move(texts))
{
    connect(&account, &Account::waitingChangesChanged, this, &WaitingChangesModel::refresh);
    connect(&account, &Account::conflictsChanged, this, &WaitingChangesModel::refresh);
    refresh();
}

int WaitingChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WaitingChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_texts.change(row.change.field, row.change.to);
    case IdRole: return row.change.id;
    case FieldNameRole: return m_texts.name(row.change.field);
    case NewValueRole: return m_texts.value(row.change.field, row.change.to);
    case MadeAtRole: return inPersonsZone(row.change.madeAt, m_account.profile().profile.timeZone);
    case ProblemRole: return row.change.problem;
    case NeedsChoiceRole: return row.needsChoice;
    default: return {};
    }
}

QHash<int, QByteArray> WaitingChangesModel::roleNames() const
{
    return {{IdRole, "id"},         {FieldNameRole, "fieldName"}, {NewValueRole, "newValue"},
            {MadeAtRole, "madeAt"}, {ProblemRole, "problem"},     {NeedsChoiceRole, "needsChoice"}};
}

void WaitingChangesModel::refresh()
{
    const QList<FieldConflict> conflicts = m_account.conflicts();
    QList<Row> wanted;
    const QList<WaitingChange> changes = m_account.waitingChanges();
    for (const WaitingChange &change : changes) {
        const bool clashes = std::any_of(conflicts.begin(), conflicts.end(),
                                         [&](const FieldConflict &c) { return c.id == change.id; });
        wanted.append({change, clashes});
    }

    const auto isWanted = [&wanted](qint64 id) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [id](const Row &row) { return row.change.id == id; });
    };
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (isWanted(m_rows.at(i).change.id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).change.id == wanted.at(i).change.id) {
            m_rows[i] = wanted.at(i);
            emit dataChanged(index(i), index(i));
        } else {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted.at(i));
            endInsertRows();
        }
    }
    // Left over when the order changed.
    if (m_rows.size() > wanted.size()) {
        beginRemoveRows({}, static_cast<int>(wanted.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(wanted.size());
        endRemoveRows();
    }
}

} // namespace callboard
