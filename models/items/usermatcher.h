// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchbuffer.h"
#include "models/items/userlistmodel.h"
#include "models/items/userstore.h"

#include <array>

namespace callboard
{

//! \brief Says which users of a store the filter shows. Told of every change; a longer text looks only at
//! what the shorter one has found.
class UserMatcher
{
public:
    explicit UserMatcher(const UserRecords &records) : m_records(records) {}

    void setFilter(const UserFilter &filter);
    [[nodiscard]] const UserFilter &filter() const { return m_filter; }
    void update(Slot slot); //!< it is in the store now, or changed there
    void remove(Slot slot);

    //! By text and role: what counts().
    [[nodiscard]] bool matches(Slot slot) const
    {
        return (m_words.isEmpty() || m_hits.contains(slot)) &&
               ((m_roles >> int(m_records.role(slot))) & 1) != 0;
    }
    [[nodiscard]] bool shows(Slot slot) const { return matches(slot) && showsState(slot); }
    //! Those of \a order that are shown, in that order. Counts anew.
    [[nodiscard]] std::vector<Slot> shown(const std::vector<Slot> &order);
    //! Whether the name that is shown begins with \a start, which is folded for search.
    [[nodiscard]] bool nameBegins(Slot slot, const QByteArray &start) const
    {
        return m_texts.begins(slot, start); // what is searched begins with it
    }
    //! Of those that match text and role, by state.
    [[nodiscard]] int count(UserState state) const { return m_counts[size_t(state)]; }
    void addToCount(Slot slot, int difference);

private:
    [[nodiscard]] bool showsState(Slot slot) const
    {
        return ((m_states >> int(m_records.state(slot))) & 1) != 0;
    }

    const UserRecords &m_records;
    SearchBuffer m_texts;
    UserFilter m_filter;
    QList<QByteArray> m_words;
    SlotSet m_hits; //!< of the words
    unsigned m_roles = ~0U;
    unsigned m_states = ~0U;
    std::array<int, 3> m_counts{};
};

} // namespace callboard
