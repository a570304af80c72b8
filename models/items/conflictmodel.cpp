// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictmodel.h"

#include <algorithm>

namespace callboard
{

ConflictModel::ConflictModel(const Account &account, FieldTexts texts, QObject *parent)
    : QAbstractListModel(parent),
      m_account(account),
      m_texts(std::move(texts)),
      m_conflicts(account.conflicts())
{
    connect(&m_account, &Account::conflictsChanged, this, &ConflictModel::reload);
}

void ConflictModel::choose(int row, Choice choice)
{
    const qint64 id = m_conflicts.at(row).id;
    if (choice == Choice::Undecided)
        m_choices.remove(id);
    else
        m_choices.insert(id, choice == Choice::Mine ? Keep::Mine : Keep::Theirs);
    emit dataChanged(index(row), index(row), {ChoiceRole});
    emit choicesChanged();
}

void ConflictModel::chooseAll(Choice choice)
{
    for (int row = 0; row < m_conflicts.size(); ++row)
        choose(row, choice);
}

QStringList ConflictModel::editors() const
{
    QStringList names;
    for (const FieldConflict &conflict : m_conflicts) {
        if (!conflict.theirsBy.isEmpty() && !names.contains(conflict.theirsBy))
            names.append(conflict.theirsBy);
    }
    return names;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldConflict &conflict = m_conflicts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_texts.name(conflict.field);
    case IdRole: return conflict.id;
    case FieldRole: return conflict.field;
    case MineRole: return m_texts.value(conflict.field, conflict.mine);
    case TheirsRole: return m_texts.value(conflict.field, conflict.theirs);
    case ChoiceRole: {
        const auto choice = m_choices.constFind(conflict.id);
        if (choice == m_choices.constEnd())
            return QVariant::fromValue(Choice::Undecided);
        return QVariant::fromValue(*choice == Keep::Mine ? Choice::Mine : Choice::Theirs);
    }
    default: return {};
    }
}

void ConflictModel::reload()
{
    beginResetModel();
    const QList<FieldConflict> before = std::exchange(m_conflicts, m_account.conflicts());
    QHash<qint64, Keep> kept;
    for (const FieldConflict &conflict : std::as_const(m_conflicts)) {
        // A choice holds for the values it was made between; if the studio's value moved on, it is asked
        // anew.
        const auto old = std::find_if(before.begin(), before.end(), [&](const FieldConflict &c) {
            return c.id == conflict.id && c.mine == conflict.mine && c.theirs == conflict.theirs;
        });
        if (old != before.end() && m_choices.contains(conflict.id))
            kept.insert(conflict.id, m_choices.value(conflict.id));
    }
    m_choices = kept;
    endResetModel();
    emit choicesChanged();
}

} // namespace callboard
