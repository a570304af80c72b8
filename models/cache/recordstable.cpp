// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/recordstable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

namespace
{

Record toRecord(const Database::Row &row)
{
    return {RecordId(row.at(0).toString()), row.at(1).toLongLong(), objectFromColumn(row.at(2).toString()),
            std::nullopt};
}

} // namespace

Result<std::optional<Record>> RecordsTable::record(Collection collection, const RecordId &id) const
{
    const auto rows = m_database.select(
        QStringLiteral("SELECT id, version, fields FROM record WHERE collection = ? AND id = ?"),
        {toString(collection), id.value()});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<Record>() : toRecord(rows->first());
}

Result<QList<Record>> RecordsTable::all(Collection collection) const
{
    const auto rows = m_database.select(
        QStringLiteral("SELECT id, version, fields FROM record WHERE collection = ? ORDER BY id"),
        {toString(collection)});
    if (!rows)
        return rows.error();
    QList<Record> records;
    for (const Database::Row &row : *rows)
        records += toRecord(row);
    return records;
}

Result<void> RecordsTable::apply(Collection collection, const Record &record, qint64 generation) const
{
    const auto done =
        record.gone
            ? m_database.execute(
                  QStringLiteral("DELETE FROM record WHERE collection = ? AND id = ? AND version <= ?"),
                  {toString(collection), record.id.value(), record.version})
            : m_database.execute(
                  QStringLiteral(
                      "INSERT INTO record (collection, id, version, generation, fields) VALUES (?, ?, ?, ?, "
                      "?) "
                      "ON CONFLICT (collection, id) DO UPDATE SET generation = excluded.generation, "
                      "fields = CASE WHEN excluded.version >= version THEN excluded.fields ELSE fields END, "
                      "version = max(version, excluded.version)"),
                  {toString(collection), record.id.value(), record.version, generation,
                   toColumn(record.fields)});
    return done ? Result<void>() : done.error();
}

Result<void> RecordsTable::forgetVersions(Collection collection) const
{
    const auto done = m_database.execute(
        QStringLiteral("UPDATE record SET version = -1 WHERE collection = ?"), {toString(collection)});
    return done ? Result<void>() : done.error();
}

Result<void> RecordsTable::sweep(Collection collection, qint64 generation) const
{
    const auto done =
        m_database.execute(QStringLiteral("DELETE FROM record WHERE collection = ? AND generation <> ?"),
                           {toString(collection), generation});
    return done ? Result<void>() : done.error();
}

Result<void> RecordsTable::clear(Collection collection) const
{
    const auto done =
        m_database.execute(QStringLiteral("DELETE FROM record WHERE collection = ?"), {toString(collection)});
    return done ? Result<void>() : done.error();
}

} // namespace callboard
