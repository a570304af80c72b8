// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/layoutmodel.h"

#include "models/domain/profile.h"

#include <algorithm>

namespace callboard
{

LayoutModel::LayoutModel(const ProfileLayout &layout, QObject *parent)
    : QAbstractListModel(parent),
      m_layout(layout.completed())
{
}

bool LayoutModel::isLocked(const QString &field)
{
    return field == QLatin1String(field::email);
}

void LayoutModel::setLayout(const ProfileLayout &layout)
{
    beginResetModel();
    m_layout = layout.completed();
    endResetModel();
    emit layoutEdited();
}

int LayoutModel::moveBy(int row, int step)
{
    const int target = row + step;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount())
        return row;
    // A destination is named by the row that it comes before.
    moveRows({}, row, 1, {}, step > 0 ? target + 1 : target);
    return target;
}

int LayoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.fields.size());
}

QVariant LayoutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_layout.fields.size())
        return {};
    const LayoutField &row = m_layout.fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_texts.name(row.field);
    case Qt::CheckStateRole: return int(row.shown ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return isLocked(row.field) ? tr("Always shown") : QString();
    case FieldRole: return row.field;
    case LockedRole: return isLocked(row.field);
    default: return {};
    }
}

bool LayoutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    LayoutField &row = m_layout.fields[index.row()];
    const bool shown = value.toInt() == Qt::Checked;
    if (isLocked(row.field) || row.shown == shown)
        return false;
    row.shown = shown;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit layoutEdited();
    return true;
}

Qt::ItemFlags LayoutModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.data(LockedRole).toBool() ? common : common | Qt::ItemIsUserCheckable;
}

bool LayoutModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                           const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || sourceRow < 0 || sourceRow >= rowCount() || destinationChild < 0 ||
        destinationChild > rowCount() ||
        !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild))
        return false;
    m_layout.fields.move(sourceRow, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
    endMoveRows();
    emit layoutEdited();
    return true;
}

} // namespace callboard
