// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordarena.h"
#include "models/items/slotindex.h"
#include "models/items/userrecord.h"

namespace callboard
{

//! \brief Users by slot, to be read. A copy is cheap (under a megabyte for 100,000), stays as it is while the
//! store it came from goes on, and may be read on another thread.
class UserRecords
{
public:
    [[nodiscard]] UserRecord record(Slot slot) const { return {m_arena.at(m_refs[slot]), m_shared}; }
    [[nodiscard]] UserState state(Slot slot) const { return UserState(m_kinds[slot] & 3); }
    [[nodiscard]] Role role(Slot slot) const { return Role(m_kinds[slot] >> 2); }
    [[nodiscard]] const QString &department(Slot slot) const
    {
        return m_departments.text(record(slot).department());
    }
    //! By the number that a record has.
    [[nodiscard]] const QStringList &departmentTexts() const { return m_departments.texts(); }
    [[nodiscard]] User user(Slot slot) const;
    //! Slots are below this.
    [[nodiscard]] Slot end() const { return Slot(m_refs.size()); }

protected:
    RecordArena m_arena;
    std::vector<RecordArena::Ref> m_refs;
    std::vector<quint8> m_kinds; //!< state, and role above it
    SharedTexts m_departments;
    SharedTexts m_shared; //!< all others
};

//! \brief All users of a studio in little memory: a list of User takes about ten times as much. Not
//! thread-safe, but for copies as UserRecords.
class UserStore : public UserRecords
{
public:
    //! Adds a user, or changes the one with that id, who keeps their slot.
    Slot put(const User &user);
    void remove(Slot slot);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int activeAdministrators() const { return m_activeAdministrators; }
    [[nodiscard]] std::optional<Slot> find(const RecordId &id) const;
    //! Case folds. The first call makes the index for it, which only adding users needs: a megabyte, and 40
    //! ms, for 100,000.
    [[nodiscard]] std::optional<Slot> findEmail(const QString &email) const;
    //! That occur, in no order.
    [[nodiscard]] QStringList departments() const { return m_departments.used(); }

private:
    [[nodiscard]] static size_t hashOf(QByteArrayView bytes);
    [[nodiscard]] static size_t hashOfEmail(const QString &email);
    [[nodiscard]] std::optional<Slot> findPacked(const QByteArray &id) const;
    void enter(Slot slot, const User &user);
    void leave(Slot slot);
    void tidy();

    SlotIndex m_ids;
    mutable std::optional<SlotIndex> m_emails; //!< see findEmail()
    std::vector<Slot> m_free;
    int m_count = 0;
    int m_activeAdministrators = 0;
};

} // namespace callboard
