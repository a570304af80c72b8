// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QObject>
#include <QSet>

namespace callboard
{

//! \brief Who is selected, by id: rows may come, go and move meanwhile. While somebody gathers several
//! (Space, Ctrl, Shift), check boxes stand at the rows. GUI thread.
class UserSelection final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool contains(const RecordId &id) const { return m_ids.contains(id); }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] const QSet<RecordId> &ids() const { return m_ids; }
    [[nodiscard]] bool isGathering() const { return m_gathering; }

    //! Just this one; no check boxes.
    void setOnly(const RecordId &id);
    //! These, with check boxes.
    void gather(const QSet<RecordId> &ids);
    void toggle(const RecordId &id);
    void clear() { gather({}); }
    void forget(const QList<RecordId> &ids);

signals:
    void changed();

private:
    void set(const QSet<RecordId> &ids, bool gathering);

    QSet<RecordId> m_ids;
    bool m_gathering = false;
};

} // namespace callboard
