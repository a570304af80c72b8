// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/auditquery.h"

namespace callboard::server
{

namespace
{

// Lines are written in the order of their numbers, and their times are those of when their transaction began:
// within this, a later number never has an earlier time.
constexpr qint64 slackMilliseconds = 3'600'000;

constexpr auto columns =
    "id, at, actor, actor_name, action, subject, subject_name, before, after, address, refused";

// A condition with what it binds.
struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &bound)
    {
        sql += QStringLiteral(" and ") + more;
        values += bound;
    }
};

QString pattern(const QString &text)
{
    QString escaped = text.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
    for (const QChar special : {u'!', u'%', u'_'})
        escaped.replace(special, QString(u'!') + special);
    return u'%' + escaped + u'%';
}

// The names that contain a text, unless there are many.
std::optional<QStringList> fewNames(Transaction &transaction, const QString &text)
{
    constexpr qsizetype many = 500;
    const QList<Row> rows = transaction.query(
        QStringLiteral("select name from audit_names where folded like ? escape '!' limit ?"),
        {pattern(text), many + 1});
    if (rows.size() > many)
        return std::nullopt;
    QStringList names;
    for (const Row &row : rows)
        names += row.text(0);
    return names;
}

Condition linesOf(const QStringList &names)
{
    const QString places = QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", "));
    QVariantList values;
    for (const QString &name : names)
        values += name;
    return {QStringLiteral("select number from audit where actor_name in (%1) union all "
                           "select number from audit where subject_name in (%1)")
                .arg(places),
            values + values};
}

// Lines that are rare are found by the index of their names. Those that are not are soon met when reading
// backwards, where gathering them all would take long.
Condition namedLike(Transaction &transaction, const QString &text)
{
    constexpr int many = 20'000;
    const Condition readingAll{QStringLiteral("names like ? escape '!'"), {pattern(text)}};
    const auto names = fewNames(transaction, text);
    if (!names)
        return readingAll;
    if (names->isEmpty())
        return {QStringLiteral("1 = 0"), {}};
    const Condition lines = linesOf(*names);
    const auto count =
        transaction.first(QStringLiteral("select count(*) from (%1 limit ?) lines").arg(lines.sql),
                          lines.values + QVariantList{many});
    if (!count || count->integer(0) == many)
        return readingAll;
    return {QStringLiteral("number in (%1)").arg(lines.sql), lines.values};
}

// All but the action.
Condition conditionOf(Transaction &transaction, const AuditFilter &filter, std::optional<qint64> before)
{
    Condition condition;
    if (before)
        condition.add(QStringLiteral("number < ?"), {*before});
    if (filter.subject.isValid())
        condition.add(QStringLiteral("subject = ?"), {filter.subject.value()});
    if (!filter.text.trimmed().isEmpty()) {
        const Condition named = namedLike(transaction, filter.text);
        condition.add(named.sql, named.values);
    }
    // The times go by way of numbers as well, so that reading backwards starts where it should, and stops.
    if (filter.to.isValid()) {
        const qint64 to = filter.to.toMSecsSinceEpoch();
        condition.add(QStringLiteral("at < ? and number <= coalesce((select number from audit where at < ? "
                                     "order by at desc, number desc limit 1), 0)"),
                      {to, to + slackMilliseconds});
    }
    if (filter.from.isValid()) {
        const qint64 from = filter.from.toMSecsSinceEpoch();
        condition.add(QStringLiteral("at >= ? and number >= (select number from audit where at >= ? "
                                     "order by at, number limit 1)"),
                      {from, from - slackMilliseconds});
    }
    return condition;
}

// Each action for itself, newest first, by its index; the newest of all of them are among these.
QString numbersOf(const AuditFilter &filter, const Condition &condition, int limit, QVariantList &values)
{
    if (filter.actions.isEmpty()) {
        values = condition.values + QVariantList{limit};
        return QStringLiteral("select number from audit where 1 = 1%1 order by number desc limit ?")
            .arg(condition.sql);
    }
    QStringList parts;
    for (const QString &action : filter.actions) {
        parts += QStringLiteral("select number from (select number from audit where action = ?%1 "
                                "order by number desc limit ?) a%2")
                     .arg(condition.sql)
                     .arg(parts.size());
        values += action;
        values += condition.values + QVariantList{limit};
    }
    return parts.join(QStringLiteral(" union all "));
}

AuditEntry entryOf(const Row &row)
{
    AuditEntry entry;
    entry.id = RecordId(row.text(0));
    entry.at = row.time(1);
    entry.actor = RecordId(row.text(2));
    entry.actorName = row.text(3);
    entry.action = row.text(4);
    entry.subject = RecordId(row.text(5));
    entry.subjectName = row.text(6);
    entry.before = row.json(7);
    entry.after = row.json(8);
    entry.address = row.text(9);
    entry.refused = row.boolean(10);
    return entry;
}

} // namespace

std::optional<AuditPage> readAudit(Transaction &transaction, const AuditFilter &filter, const QString &next,
                                   int limit)
{
    bool number = true;
    const qint64 before = next.isEmpty() ? 0 : next.toLongLong(&number);
    if (!number || before < 0)
        return std::nullopt;
    QVariantList values;
    const QString numbers =
        numbersOf(filter, conditionOf(transaction, filter, next.isEmpty() ? std::optional<qint64>() : before),
                  limit + 1, values);
    QList<Row> rows = transaction.query(QStringLiteral("select %1, number from audit where number in (%2) "
                                                       "order by number desc limit ?")
                                            .arg(QLatin1String(columns), numbers),
                                        values + QVariantList{limit + 1});
    AuditPage page;
    const bool more = rows.size() > limit;
    if (more)
        rows.removeLast();
    for (const Row &row : std::as_const(rows))
        page.items += entryOf(row);
    if (more)
        page.next = rows.last().text(11);
    return page;
}

} // namespace callboard::server
