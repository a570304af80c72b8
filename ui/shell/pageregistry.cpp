// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

namespace callboard
{

QList<PageEntry> PageRegistry::pagesOf(const Account &account) const
{
    QList<PageEntry> result;
    for (const PageEntry &entry : m_entries)
        if (!entry.exists || entry.exists(account))
            result.append(entry);
    return result;
}

QStringList PageRegistry::idsOf(PageGroup group) const
{
    QStringList result;
    for (const PageEntry &entry : m_entries)
        if (entry.group == group)
            result.append(entry.id);
    return result;
}

QList<Icon> PageRegistry::icons() const
{
    QList<Icon> result;
    for (const PageEntry &entry : m_entries)
        result.append(entry.icon);
    return result;
}

QHash<QString, QString> PageRegistry::titles() const
{
    QHash<QString, QString> result;
    for (const PageEntry &entry : m_entries)
        result.insert(entry.id, entry.title);
    return result;
}

} // namespace callboard
