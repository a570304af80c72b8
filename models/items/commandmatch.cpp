// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commandmatch.h"

#include <algorithm>

namespace callboard
{

namespace
{

enum Quality { AtStart = 0, AtWord = 1, Inside = 2, Scattered = 4 };

// One character for each, so that positions stay those of the text.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const QString parts = c.decomposition();
        if (c.decompositionTag() == QChar::Canonical && !parts.isEmpty())
            c = parts.at(0);
        c = c.toLower();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<TextMatch> matchWhole(const QString &word, const QString &text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (best < 0)
            best = at;
        if (startsWord(text, at)) {
            best = at;
            break;
        }
    }
    if (best < 0)
        return {};
    // One letter somewhere inside a word is chance.
    if (word.size() == 1 && !startsWord(text, best))
        return {};
    const int quality = best == 0 ? AtStart : startsWord(text, best) ? AtWord : Inside;
    return TextMatch{quality, {{static_cast<int>(best), static_cast<int>(word.size())}}};
}

// Letters in order; each as early as can be, preferring the start of a word.
std::optional<TextMatch> matchScattered(const QString &word, const QString &text)
{
    if (word.size() < 2)
        return {};
    TextMatch match{Scattered, {}};
    qsizetype from = 0;
    for (const QChar c : word) {
        qsizetype at = text.indexOf(c, from);
        if (at < 0)
            return {};
        const bool goesOn = at == from && !match.spans.isEmpty();
        for (qsizetype next = at; !goesOn && next >= 0; next = text.indexOf(c, next + 1)) {
            if (startsWord(text, next)) {
                at = next;
                break;
            }
        }
        if (goesOn) {
            ++match.spans.last().length;
        } else {
            match.spans.append({static_cast<int>(at), 1});
            ++match.score;
        }
        from = at + 1;
    }
    // More pieces than half the letters is chance, not meaning.
    if (match.spans.size() * 2 > word.size() + 1 && word.size() > 2 &&
        !startsWord(text, match.spans.first().start))
        return {};
    return match;
}

QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start <= result.last().start + result.last().length) {
            TextSpan &last = result.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.append(span);
        }
    }
    return result;
}

} // namespace

std::optional<TextMatch> matchText(const QString &query, const QString &text)
{
    const QString wanted = folded(query);
    const QString there = folded(text);
    TextMatch total;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        auto match = matchWhole(word, there);
        if (!match)
            match = matchScattered(word, there);
        if (!match)
            return {};
        total.score += match->score;
        total.spans += match->spans;
    }
    total.spans = merged(total.spans);
    return total;
}

} // namespace callboard
