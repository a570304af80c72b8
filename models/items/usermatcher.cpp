// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/usermatcher.h"

#include "models/items/foldedtext.h"

#include <algorithm>

namespace callboard
{

namespace
{

template<typename Kind>
unsigned maskOf(const QSet<Kind> &wanted)
{
    unsigned mask = wanted.isEmpty() ? ~0U : 0U;
    for (const Kind kind : wanted)
        mask |= 1U << int(kind);
    return mask;
}

QList<QByteArray> wordsOf(const QString &text)
{
    QList<QByteArray> words = foldedForSearch(text).split(' ');
    words.removeAll(QByteArray());
    return words;
}

// Whatever has the new words has the old ones.
bool narrows(const QList<QByteArray> &words, const QList<QByteArray> &before)
{
    return std::all_of(before.begin(), before.end(), [&](const QByteArray &old) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QByteArray &word) { return word.contains(old); });
    });
}

} // namespace

void UserMatcher::setFilter(const UserFilter &filter)
{
    m_filter = filter;
    m_roles = maskOf(filter.roles);
    m_states = maskOf(filter.states);
    QList<QByteArray> words = wordsOf(filter.text);
    if (words == m_words)
        return;
    // One by one is quicker than the run through all only when they are few.
    const bool isNarrower =
        !m_words.isEmpty() && narrows(words, m_words) && m_hits.count() < int(m_records.end() / 8);
    if (words.isEmpty())
        m_hits.clear();
    else
        m_hits = isNarrower ? m_texts.narrowed(m_hits, words) : m_texts.find(words);
    m_words = std::move(words);
}

void UserMatcher::update(Slot slot)
{
    const UserRecord record = m_records.record(slot);
    m_texts.set(slot, foldedForSearch(record.searchText() + u' ' + m_records.department(slot)));
    if (m_words.isEmpty())
        return;
    if (m_texts.matches(slot, m_words))
        m_hits.insert(slot);
    else
        m_hits.remove(slot);
}

void UserMatcher::remove(Slot slot)
{
    m_texts.remove(slot);
    m_hits.remove(slot);
}

std::vector<Slot> UserMatcher::shown(const std::vector<Slot> &order)
{
    m_counts = {};
    std::vector<Slot> rows;
    rows.reserve(order.size());
    for (const Slot slot : order) {
        if (!matches(slot))
            continue;
        ++m_counts[size_t(m_records.state(slot))];
        if (showsState(slot))
            rows.push_back(slot);
    }
    return rows;
}

void UserMatcher::addToCount(Slot slot, int difference)
{
    if (matches(slot))
        m_counts[size_t(m_records.state(slot))] += difference;
}

} // namespace callboard
