// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <bit>
#include <vector>

namespace callboard
{

//! A user's place in a UserStore: small numbers, used again when somebody has gone.
using Slot = quint32;

//! \brief A set of slots, one bit each. A plain value.
class SlotSet
{
public:
    [[nodiscard]] bool contains(Slot slot) const
    {
        const size_t word = slot / 64;
        return word < m_words.size() && ((m_words[word] >> (slot % 64)) & 1) != 0;
    }
    void insert(Slot slot)
    {
        const size_t word = slot / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= quint64(1) << (slot % 64);
    }
    void remove(Slot slot)
    {
        if (const size_t word = slot / 64; word < m_words.size())
            m_words[word] &= ~(quint64(1) << (slot % 64));
    }
    void clear() { m_words.clear(); }
    [[nodiscard]] int count() const
    {
        int total = 0;
        for (const quint64 word : m_words)
            total += std::popcount(word);
        return total;
    }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    //! In ascending order.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            for (quint64 word = m_words[at]; word != 0; word &= word - 1)
                visit(Slot(at * 64 + size_t(std::countr_zero(word))));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace callboard
