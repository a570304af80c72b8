// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordarena.h"

#include <algorithm>
#include <cstring>

namespace callboard
{

RecordArena::Ref RecordArena::append(quint32 owner, QByteArrayView bytes)
{
    const Head head{owner, quint32(bytes.size())};
    const quint32 needed = quint32(sizeof(head)) + head.size;
    if (m_filling >= m_chunks.size() || m_chunks[m_filling].size - m_chunks[m_filling].used < needed) {
        const auto gone =
            std::find_if(m_chunks.begin(), m_chunks.end(), [](const Chunk &chunk) { return !chunk.bytes; });
        m_filling = quint32(gone - m_chunks.begin());
        if (gone == m_chunks.end())
            m_chunks.emplace_back();
        // A record larger than a piece gets one of its own.
        const quint32 size = std::max(chunkSize, needed);
        m_chunks[m_filling] = {std::shared_ptr<char[]>(new char[size]), size, 0, 0};
    }
    Chunk &chunk = m_chunks[m_filling];
    const Ref ref = m_filling << offsetBits | chunk.used;
    std::memcpy(chunk.bytes.get() + chunk.used, &head, sizeof(head));
    std::memcpy(chunk.bytes.get() + chunk.used + sizeof(head), bytes.data(), size_t(bytes.size()));
    chunk.used += needed;
    chunk.live += needed;
    return ref;
}

RecordArena::Head RecordArena::headAt(Ref ref) const
{
    Head head{};
    std::memcpy(&head, m_chunks[ref >> offsetBits].bytes.get() + (ref & (chunkSize - 1)), sizeof(head));
    return head;
}

QByteArrayView RecordArena::at(Ref ref) const
{
    const char *bytes = m_chunks[ref >> offsetBits].bytes.get() + (ref & (chunkSize - 1));
    return {bytes + sizeof(Head), qsizetype(headAt(ref).size)};
}

void RecordArena::release(Ref ref)
{
    m_chunks[ref >> offsetBits].live -= quint32(sizeof(Head)) + headAt(ref).size;
}

std::optional<quint32> RecordArena::sparseChunk() const
{
    for (quint32 at = 0; at < m_chunks.size(); ++at) {
        if (at != m_filling && m_chunks[at].bytes && m_chunks[at].live * 2 < m_chunks[at].used)
            return at;
    }
    return {};
}

void RecordArena::drop(quint32 chunk)
{
    m_chunks[chunk] = {};
}

} // namespace callboard
