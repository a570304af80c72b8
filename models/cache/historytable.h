// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/outboxtable.h"

namespace callboard
{

//! What became of an edit.
struct HistoryEntry {
    RecordId record;
    QString field;
    QString outcome; //!< see namespace outcome
    QDateTime at;    //!< UTC
    QString detail;
};

namespace outcome
{
inline constexpr auto applied = "applied";      //!< the server took it
inline constexpr auto alreadySo = "already-so"; //!< the server had that value already
inline constexpr auto conflict = "conflict";
inline constexpr auto refused = "refused";
inline constexpr auto undone = "undone";
inline constexpr auto gaveWay = "gave-way"; //!< the person took theirs
} // namespace outcome

//! \brief Table `history` of outbox.db: the last 1,000 outcomes.
class HistoryTable
{
public:
    explicit HistoryTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const OutboxEdit &edit, const char *outcome, const QDateTime &now,
                                   const QString &detail = {}) const;
    [[nodiscard]] Result<QList<HistoryEntry>> all() const; //!< oldest first
    //! The fields whose edits went through since then, each once.
    [[nodiscard]] Result<QStringList> appliedSince(const QDateTime &time) const;

private:
    Database &m_database;
};

} // namespace callboard
