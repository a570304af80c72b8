// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/studiolistmodel.h"

#include <algorithm>

namespace callboard
{

StudioListModel::StudioListModel(const Accounts &accounts, QObject *parent)
    : QAbstractListModel(parent),
      m_accounts(accounts),
      m_studios(accounts.known())
{
    connect(&m_accounts, &Accounts::knownChanged, this, &StudioListModel::reload);
}

int StudioListModel::find(const StudioUrl &url) const
{
    const auto found = std::find_if(m_studios.begin(), m_studios.end(),
                                    [&](const KnownStudio &studio) { return studio.url == url; });
    return found == m_studios.end() ? -1 : int(found - m_studios.begin());
}

int StudioListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_studios.size());
}

QVariant StudioListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KnownStudio &studio = m_studios.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return studio.name.isEmpty() ? studio.url.display() : studio.name;
    case AddressRole: return studio.url.display();
    case SignedInRole: return studio.account.isValid();
    case HasCopyRole: return studio.hasCopy;
    default: return {};
    }
}

void StudioListModel::reload()
{
    // The list is short and every entry may have moved to its front.
    beginResetModel();
    m_studios = m_accounts.known();
    endResetModel();
}

} // namespace callboard
