// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarmodel.h"

namespace callboard
{

void SidebarModel::setPages(const QList<PageEntry> &pages)
{
    beginResetModel();
    m_rows.clear();
    PageGroup group = PageGroup::Top;
    for (const PageEntry &page : pages) {
        if (page.group != group) {
            group = page.group;
            m_rows.append({{}, group == PageGroup::Administration ? tr("Administration") : tr("Personal")});
        }
        m_rows.append({page.id, page.title, page.icon});
    }
    endResetModel();
}

void SidebarModel::setCount(const QString &pageId, int count)
{
    const QModelIndex at = indexOf(pageId);
    if (!at.isValid() || m_rows.at(at.row()).count == count)
        return;
    m_rows[at.row()].count = count;
    emit dataChanged(at, at, {CountRole, Qt::AccessibleTextRole});
}

void SidebarModel::setAttention(const QString &pageId, bool on)
{
    const QModelIndex at = indexOf(pageId);
    if (!at.isValid() || m_rows.at(at.row()).attention == on)
        return;
    m_rows[at.row()].attention = on;
    emit dataChanged(at, at, {AttentionRole, Qt::AccessibleTextRole});
}

QModelIndex SidebarModel::indexOf(const QString &pageId) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).pageId == pageId && !pageId.isEmpty())
            return index(i);
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        if (row.attention)
            return tr("%1, needs attention", "a page").arg(row.title);
        return row.count > 0 ? tr("%1, %n new", "a page", row.count).arg(row.title) : row.title;
    case PageIdRole: return row.pageId;
    case IconRole: return static_cast<int>(row.icon);
    case CountRole: return row.count;
    case AttentionRole: return row.attention;
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).pageId.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace callboard
