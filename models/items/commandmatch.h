// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace callboard
{

//! A stretch of a text that matched.
struct TextSpan {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

//! How well a text fits a search; smaller is better.
struct TextMatch {
    int score = 0;
    QList<TextSpan> spans; //!< in order, not touching
};

//! \brief Finds what somebody meant by a few letters. Every word of \a query has to be found in \a text: best
//! at its start, then at the start of a word, then inside a word, then as letters in order ("sgo" finds "Sign
//! out"). Case and accents do not count. An empty query matches everything. A pure function.
[[nodiscard]] std::optional<TextMatch> matchText(const QString &query, const QString &text);

} // namespace callboard
