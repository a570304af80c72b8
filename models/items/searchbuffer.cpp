// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchbuffer.h"

#include <algorithm>
#include <cstring>

namespace callboard
{

namespace
{

constexpr quint32 searchChunkSize = 1U << 18;
constexpr char deadByte = '\xff';

} // namespace

const char *findBytes(const char *from, const char *end, const QByteArray &word)
{
    const auto length = size_t(word.size());
    if (length == 0 || size_t(end - from) < length)
        return length == 0 ? from : end;
    const char first = word.front();
    if (length == 1) {
        const void *found = std::memchr(from, first, size_t(end - from));
        return found ? static_cast<const char *>(found) : end;
    }
    // First and last byte of the word are looked for at once, in blocks that the compiler turns into vector
    // instructions; only where both fit is the word compared.
    constexpr size_t block = 64;
    const char last = word.back();
    const char *at = from;
    const char *const stop = end - length + 1; // behind the last place where the word can begin
    const auto fits = [&](const char *place) {
        return *place == first && place[length - 1] == last &&
               std::memcmp(place + 1, word.constData() + 1, length - 1) == 0;
    };
    for (; size_t(stop - at) >= block; at += block) {
        const char *const far = at + length - 1;
        unsigned char any = 0;
        for (size_t i = 0; i < block; ++i)
            any = static_cast<unsigned char>(any | ((at[i] == first) & (far[i] == last)));
        if (any == 0)
            continue;
        const char *const found = std::find_if(at, at + block, [&](const char &c) { return fits(&c); });
        if (found != at + block)
            return found;
    }
    for (; at < stop; ++at) {
        if (fits(at))
            return at;
    }
    return end;
}

quint32 SearchBuffer::endOf(const Chunk &chunk, size_t entry)
{
    return entry + 1 < chunk.entries.size() ? chunk.entries[entry + 1].offset : chunk.used;
}

void SearchBuffer::set(Slot slot, const QByteArray &text)
{
    remove(slot);
    if (slot >= m_places.size())
        m_places.resize(slot + 1);
    append(slot, text.constData(), quint32(text.size()));
}

void SearchBuffer::append(Slot slot, const char *text, quint32 size)
{
    // A line end behind each: no word goes over it.
    const quint32 needed = size + 1;
    if (m_chunks.empty() || m_chunks.back().size - m_chunks.back().used < needed) {
        const quint32 room = std::max(searchChunkSize, needed);
        m_chunks.push_back({std::unique_ptr<char[]>(new char[room]), room, 0, 0, {}});
    }
    Chunk &chunk = m_chunks.back();
    m_places[slot] = {quint32(m_chunks.size() - 1), quint32(chunk.entries.size())};
    chunk.entries.push_back({chunk.used, slot});
    std::memcpy(chunk.bytes.get() + chunk.used, text, size);
    chunk.bytes[chunk.used + size] = '\n';
    chunk.used += needed;
}

void SearchBuffer::remove(Slot slot)
{
    if (slot >= m_places.size() || m_places[slot].chunk == nowhere)
        return;
    const Place place = m_places[slot];
    Chunk &chunk = m_chunks[place.chunk];
    Entry &entry = chunk.entries[place.entry];
    const quint32 size = endOf(chunk, place.entry) - entry.offset;
    std::memset(chunk.bytes.get() + entry.offset, deadByte, size);
    entry.slot = nobody;
    chunk.dead += size;
    m_places[slot] = {};
    if (chunk.dead * 2 > chunk.size)
        tidy(place.chunk);
}

// Closes the gaps of one piece: a quarter of a megabyte.
void SearchBuffer::tidy(quint32 at)
{
    Chunk &chunk = m_chunks[at];
    std::vector<Entry> kept;
    quint32 used = 0;
    for (size_t i = 0; i < chunk.entries.size(); ++i) {
        const Entry entry = chunk.entries[i];
        if (entry.slot == nobody)
            continue;
        const quint32 size = endOf(chunk, i) - entry.offset;
        std::memmove(chunk.bytes.get() + used, chunk.bytes.get() + entry.offset, size);
        m_places[entry.slot] = {at, quint32(kept.size())};
        kept.push_back({used, entry.slot});
        used += size;
    }
    chunk.entries = std::move(kept);
    chunk.used = used;
    chunk.dead = 0;
    // Room in the middle is filled again by making it the last piece.
    if (at + 1 < m_chunks.size()) {
        std::swap(m_chunks[at], m_chunks.back());
        for (const quint32 moved : {at, quint32(m_chunks.size() - 1)}) {
            for (size_t i = 0; i < m_chunks[moved].entries.size(); ++i) {
                if (m_chunks[moved].entries[i].slot != nobody)
                    m_places[m_chunks[moved].entries[i].slot] = {moved, quint32(i)};
            }
        }
    }
}

void SearchBuffer::findIn(const Chunk &chunk, const QByteArray &word, SlotSet &found)
{
    const char *const begin = chunk.bytes.get();
    const char *const end = begin + chunk.used;
    size_t entry = 0;
    for (const char *at = findBytes(begin, end, word); at != end; at = findBytes(at, end, word)) {
        const auto offset = quint32(at - begin);
        while (entry + 1 < chunk.entries.size() && chunk.entries[entry + 1].offset <= offset)
            ++entry;
        found.insert(chunk.entries[entry].slot);
        at = begin + endOf(chunk, entry); // one hit is enough
    }
}

SlotSet SearchBuffer::find(const QList<QByteArray> &words) const
{
    if (words.isEmpty())
        return {};
    // The longest word has the fewest hits, and those are looked at for the others.
    const auto longest =
        std::max_element(words.begin(), words.end(),
                         [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    SlotSet found;
    for (const Chunk &chunk : m_chunks)
        findIn(chunk, *longest, found);
    return words.size() == 1 ? found : narrowed(found, words);
}

SlotSet SearchBuffer::narrowed(const SlotSet &among, const QList<QByteArray> &words) const
{
    SlotSet found;
    among.forEach([&](Slot slot) {
        if (matches(slot, words))
            found.insert(slot);
    });
    return found;
}

bool SearchBuffer::matches(Slot slot, const QList<QByteArray> &words) const
{
    const QByteArrayView text = textOf(slot);
    return !text.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
        return findBytes(text.begin(), text.end(), word) != text.end();
    });
}

bool SearchBuffer::begins(Slot slot, QByteArrayView start) const
{
    return textOf(slot).startsWith(start);
}

QByteArrayView SearchBuffer::textOf(Slot slot) const
{
    if (slot >= m_places.size() || m_places[slot].chunk == nowhere)
        return {};
    const Place place = m_places[slot];
    const Chunk &chunk = m_chunks[place.chunk];
    const quint32 offset = chunk.entries[place.entry].offset;
    return {chunk.bytes.get() + offset, qsizetype(endOf(chunk, place.entry) - offset)};
}

} // namespace callboard
