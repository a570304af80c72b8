// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <memory>
#include <optional>
#include <vector>

namespace callboard
{

//! \brief Small records, packed into large pieces of memory: a pointer and a heap block for each of 100,000
//! would cost more than what is in them.
//!
//! A record is never changed once it is there, only released. So a copy of the arena shares the memory and
//! can be read on another thread while this one goes on; a copy is for reading only.
class RecordArena
{
public:
    using Ref = quint32; //!< of a record

    //! \a owner is given back by forEachIn().
    [[nodiscard]] Ref append(quint32 owner, QByteArrayView bytes);
    void release(Ref ref);
    [[nodiscard]] QByteArrayView at(Ref ref) const;

    //! A piece that is mostly released records: move the others away by append(), then drop() it.
    [[nodiscard]] std::optional<quint32> sparseChunk() const;
    void drop(quint32 chunk);
    //! Every record of a piece, released or not.
    template<typename Visit>
    void forEachIn(quint32 chunk, Visit visit) const
    {
        for (quint32 offset = 0; offset < m_chunks[chunk].used;) {
            const Ref ref = chunk << offsetBits | offset;
            visit(ref, headAt(ref).owner);
            offset += quint32(sizeof(Head)) + headAt(ref).size;
        }
    }

private:
    static constexpr int offsetBits = 19; // pieces of half a megabyte
    static constexpr quint32 chunkSize = 1U << offsetBits;
    struct Head {
        quint32 owner;
        quint32 size;
    };
    struct Chunk {
        std::shared_ptr<char[]> bytes;
        quint32 size = 0;
        quint32 used = 0;
        quint32 live = 0;
    };

    [[nodiscard]] Head headAt(Ref ref) const;

    std::vector<Chunk> m_chunks;
    quint32 m_filling = 0; //!< the piece that grows
};

} // namespace callboard
