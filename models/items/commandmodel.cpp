// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commandmodel.h"

#include <algorithm>

namespace callboard
{

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    refresh();
}

void CommandModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    refresh();
}

int CommandModel::selectable(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step)
        if (m_rows.at(row).command >= 0)
            return row;
    return -1;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == CaptionRole)
        return row.command < 0;
    if (row.command < 0) {
        if (role == Qt::DisplayRole)
            return row.group == CommandGroup::GoTo ? tr("Go to") : tr("Do");
        return {};
    }
    const Command &command = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case Qt::AccessibleTextRole:
        return command.context.isEmpty()
                   ? command.title
                   : tr("%1, %2", "a command and where it belongs").arg(command.title, command.context);
    case IdRole: return command.id;
    case ContextRole: return command.context;
    case ShortcutRole: return command.shortcut;
    case IconRole: return command.icon;
    case SpansRole: return QVariant::fromValue(row.spans);
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).command < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<CommandModel::Row> CommandModel::found(CommandGroup group, const QString &words) const
{
    constexpr int hiddenWordsCost = 10;
    QList<Row> rows;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (command.group != group)
            continue;
        if (const auto match = matchText(words, command.title)) {
            rows.append({i, group, match->score, match->spans});
        } else if (const auto hidden = matchText(words, command.context + u' ' + command.keywords);
                   hidden && hidden->score < hiddenWordsCost / 4) {
            rows.append({i, group, hidden->score + hiddenWordsCost, {}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score < b.score; });
    return rows;
}

void CommandModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    const bool commandsOnly = m_query.startsWith(u'>');
    const QString words = commandsOnly ? m_query.mid(1).trimmed() : m_query.trimmed();
    for (const CommandGroup group : {CommandGroup::GoTo, CommandGroup::Do}) {
        if (commandsOnly && group == CommandGroup::GoTo)
            continue;
        const QList<Row> rows = found(group, words);
        if (rows.isEmpty())
            continue;
        m_rows.append({-1, group, 0, {}});
        m_rows += rows;
    }
    endResetModel();
}

} // namespace callboard
