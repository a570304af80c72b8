// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/slotset.h"

#include <optional>

namespace callboard
{

//! \brief Finds slots by the hash of a key that is kept elsewhere: 8 bytes an entry instead of a QHash node
//! with the key in it. Several slots may have the same key.
class SlotIndex
{
public:
    void insert(size_t hash, Slot slot)
    {
        // Deleted places count as used, or a search for an absent key would never end.
        if ((m_used + 1) * 5 > m_places.size() * 4)
            grow();
        place({quint32(hash), slot});
        ++m_count;
    }
    void remove(size_t hash, Slot slot)
    {
        for (size_t at = start(hash); !m_places.empty(); at = next(at)) {
            Place &place = m_places[at];
            if (place.slot == neverUsed)
                return;
            if (place.slot == slot && place.hash == quint32(hash)) {
                place.slot = deleted;
                --m_count;
                return;
            }
        }
    }
    //! The first slot with that hash for which \a isIt(slot).
    template<typename IsIt>
    [[nodiscard]] std::optional<Slot> find(size_t hash, IsIt isIt) const
    {
        if (m_places.empty())
            return {};
        for (size_t at = start(hash); m_places[at].slot != neverUsed; at = next(at)) {
            const Place &place = m_places[at];
            if (place.slot != deleted && place.hash == quint32(hash) && isIt(place.slot))
                return place.slot;
        }
        return {};
    }

private:
    static constexpr Slot neverUsed = 0xffffffff;
    static constexpr Slot deleted = 0xfffffffe;
    struct Place {
        quint32 hash = 0;
        Slot slot = neverUsed;
    };

    [[nodiscard]] size_t start(size_t hash) const { return quint32(hash) & (m_places.size() - 1); }
    [[nodiscard]] size_t next(size_t at) const { return (at + 1) & (m_places.size() - 1); }
    void place(const Place &wanted)
    {
        size_t at = start(wanted.hash);
        while (m_places[at].slot != neverUsed)
            at = next(at);
        m_places[at] = wanted;
        ++m_used;
    }
    void grow()
    {
        std::vector<Place> old = std::move(m_places);
        size_t size = 16;
        while (size * 4 < (m_count + 1) * 5 + m_count / 4)
            size *= 2;
        m_places.assign(size, {});
        m_used = 0;
        for (const Place &place : old) {
            if (place.slot != neverUsed && place.slot != deleted)
                this->place(place);
        }
    }

    std::vector<Place> m_places;
    size_t m_used = 0; //!< deleted ones with them
    size_t m_count = 0;
};

} // namespace callboard
