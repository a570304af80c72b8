// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/outboxtable.h"

#include "models/cache/jsontext.h"

namespace callboard
{

namespace
{

QString stateName(EditState state)
{
    switch (state) {
    case EditState::Waiting: return QStringLiteral("waiting");
    case EditState::Conflict: return QStringLiteral("conflict");
    case EditState::Refused: return QStringLiteral("refused");
    }
    return {};
}

EditState stateFromName(const QString &name)
{
    if (name == QLatin1String("conflict"))
        return EditState::Conflict;
    return name == QLatin1String("refused") ? EditState::Refused : EditState::Waiting;
}

OutboxEdit toEdit(const Database::Row &row)
{
    OutboxEdit edit;
    edit.id = row.at(0).toLongLong();
    edit.collection = collectionFromString(row.at(1).toString()).value_or(Collection::Profile);
    edit.record = RecordId(row.at(2).toString());
    edit.field = row.at(3).toString();
    edit.base = valueFromColumn(row.at(4).toString());
    edit.value = valueFromColumn(row.at(5).toString());
    edit.madeAt = timeFromColumn(row.at(6));
    edit.state = stateFromName(row.at(7).toString());
    edit.envelope = row.at(8).toLongLong();
    edit.problem = row.at(9).toString();
    edit.theirs = valueFromColumn(row.at(10).toString());
    edit.theirsBy = row.at(11).toString();
    edit.theirsAt = timeFromColumn(row.at(12));
    return edit;
}

QVariant envelopeOrNull(qint64 envelope)
{
    return envelope == 0 ? QVariant() : QVariant(envelope);
}

Result<void> plain(const Result<int> &done)
{
    return done ? Result<void>() : done.error();
}

} // namespace

Result<QList<OutboxEdit>> OutboxTable::where(const QString &condition, const QVariantList &values) const
{
    const auto rows = m_database.select(
        QStringLiteral(
            "SELECT id, collection, record, field, base, value, made_at, state, envelope, problem, theirs, "
            "theirs_by, theirs_at FROM edit WHERE %1 ORDER BY id")
            .arg(condition),
        values);
    if (!rows)
        return rows.error();
    QList<OutboxEdit> edits;
    for (const Database::Row &row : *rows)
        edits += toEdit(row);
    return edits;
}

Result<QList<OutboxEdit>> OutboxTable::all() const
{
    return where(QStringLiteral("1"), {});
}

Result<QList<OutboxEdit>> OutboxTable::ofRecord(Collection collection, const RecordId &record) const
{
    return where(QStringLiteral("collection = ? AND record = ?"), {toString(collection), record.value()});
}

Result<QList<OutboxEdit>> OutboxTable::ofEnvelope(qint64 envelope) const
{
    return where(QStringLiteral("envelope = ?"), {envelope});
}

Result<std::optional<OutboxEdit>> OutboxTable::edit(qint64 id) const
{
    const auto edits = where(QStringLiteral("id = ?"), {id});
    if (!edits)
        return edits.error();
    return edits->isEmpty() ? std::optional<OutboxEdit>() : edits->first();
}

Result<qint64> OutboxTable::add(const OutboxEdit &edit) const
{
    const auto done = m_database.execute(
        QStringLiteral("INSERT INTO edit (collection, record, field, base, value, made_at, state, envelope, "
                       "problem, theirs, "
                       "theirs_by, theirs_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toString(edit.collection), edit.record.value(), edit.field, toColumn(edit.base),
         toColumn(edit.value), toColumn(edit.madeAt), stateName(edit.state), envelopeOrNull(edit.envelope),
         edit.problem, toColumn(edit.theirs), edit.theirsBy, toColumn(edit.theirsAt)});
    if (!done)
        return done.error();
    return m_database.lastInsertId();
}

Result<void> OutboxTable::update(const OutboxEdit &edit) const
{
    return plain(
        m_database.execute(QStringLiteral("UPDATE edit SET base = ?, value = ?, made_at = ?, state = ?, "
                                          "envelope = ?, problem = ?, theirs = ?, "
                                          "theirs_by = ?, theirs_at = ? WHERE id = ?"),
                           {toColumn(edit.base), toColumn(edit.value), toColumn(edit.madeAt),
                            stateName(edit.state), envelopeOrNull(edit.envelope), edit.problem,
                            toColumn(edit.theirs), edit.theirsBy, toColumn(edit.theirsAt), edit.id}));
}

Result<void> OutboxTable::remove(qint64 id) const
{
    return plain(m_database.execute(QStringLiteral("DELETE FROM edit WHERE id = ?"), {id}));
}

} // namespace callboard
