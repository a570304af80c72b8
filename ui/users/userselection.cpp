// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userselection.h"

namespace callboard
{

void UserSelection::setOnly(const RecordId &id)
{
    set({id}, false);
}

void UserSelection::gather(const QSet<RecordId> &ids)
{
    set(ids, !ids.isEmpty());
}

void UserSelection::toggle(const RecordId &id)
{
    QSet<RecordId> ids = m_ids;
    // The row that was merely gone to is the first of those that are gathered.
    if (m_gathering || !ids.contains(id)) {
        if (!ids.remove(id))
            ids.insert(id);
    }
    gather(ids);
}

void UserSelection::forget(const QList<RecordId> &ids)
{
    QSet<RecordId> left = m_ids;
    for (const RecordId &id : ids)
        left.remove(id);
    set(left, m_gathering && !left.isEmpty());
}

void UserSelection::set(const QSet<RecordId> &ids, bool gathering)
{
    if (ids == m_ids && gathering == m_gathering)
        return;
    m_ids = ids;
    m_gathering = gathering;
    emit changed();
}

} // namespace callboard
