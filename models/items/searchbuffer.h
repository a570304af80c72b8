// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/slotset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <memory>

namespace callboard
{

//! \brief The folded texts of all slots, one behind the other, so that looking for a word in 100,000 of them
//! is one run through a few megabytes. See foldedForSearch(). Texts hold no byte 0xff (UTF-8 never does).
class SearchBuffer
{
public:
    void set(Slot slot, const QByteArray &text);
    void remove(Slot slot);

    //! The slots whose text has all the words, each anywhere.
    [[nodiscard]] SlotSet find(const QList<QByteArray> &words) const;
    //! Of \a among, those. Quicker than find() when they are few.
    [[nodiscard]] SlotSet narrowed(const SlotSet &among, const QList<QByteArray> &words) const;
    [[nodiscard]] bool matches(Slot slot, const QList<QByteArray> &words) const;
    [[nodiscard]] bool begins(Slot slot, QByteArrayView start) const;

private:
    struct Entry {
        quint32 offset;
        Slot slot;
    };
    struct Chunk {
        std::unique_ptr<char[]> bytes;
        quint32 size = 0;
        quint32 used = 0;
        quint32 dead = 0;
        std::vector<Entry> entries;
    };
    // Where a slot's text is.
    struct Place {
        quint32 chunk = nowhere;
        quint32 entry = 0;
    };
    static constexpr quint32 nowhere = 0xffffffff;
    static constexpr Slot nobody = 0xffffffff;

    [[nodiscard]] static quint32 endOf(const Chunk &chunk, size_t entry);
    [[nodiscard]] QByteArrayView textOf(Slot slot) const; //!< empty for none
    void append(Slot slot, const char *text, quint32 size);
    void tidy(quint32 at);
    static void findIn(const Chunk &chunk, const QByteArray &word, SlotSet &found);

    std::vector<Chunk> m_chunks;
    std::vector<Place> m_places;
};

//! The first place of \a word in [from, end), or end. Several times as quick as memmem for the short words
//! that people type.
[[nodiscard]] const char *findBytes(const char *from, const char *end, const QByteArray &word);

} // namespace callboard
