// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/historytable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

namespace
{

constexpr int kept = 1000;

} // namespace

Result<void> HistoryTable::add(const OutboxEdit &edit, const char *outcome, const QDateTime &now,
                               const QString &detail) const
{
    if (auto done = m_database.execute(QStringLiteral("INSERT INTO history (collection, record, field, "
                                                      "outcome, at, detail) VALUES (?, ?, ?, ?, ?, ?)"),
                                       {toString(edit.collection), edit.record.value(), edit.field,
                                        QLatin1String(outcome), toColumn(now), detail});
        !done)
        return done.error();
    const auto done = m_database.execute(QStringLiteral("DELETE FROM history WHERE seq <= ?"),
                                         {m_database.lastInsertId() - kept});
    return done ? Result<void>() : done.error();
}

Result<QList<HistoryEntry>> HistoryTable::all() const
{
    const auto rows = m_database.select(
        QStringLiteral("SELECT record, field, outcome, at, detail FROM history ORDER BY seq"));
    if (!rows)
        return rows.error();
    QList<HistoryEntry> entries;
    for (const Database::Row &row : *rows)
        entries += {RecordId(row.at(0).toString()), row.at(1).toString(), row.at(2).toString(),
                    timeFromColumn(row.at(3)), row.at(4).toString()};
    return entries;
}

Result<QStringList> HistoryTable::appliedSince(const QDateTime &time) const
{
    const auto rows = m_database.select(
        QStringLiteral(
            "SELECT field, max(seq) FROM history WHERE outcome = ? AND at >= ? GROUP BY field ORDER BY 2"),
        {QLatin1String(outcome::applied), toColumn(time)});
    if (!rows)
        return rows.error();
    QStringList fields;
    for (const Database::Row &row : *rows)
        fields += row.at(0).toString();
    return fields;
}

} // namespace callboard
