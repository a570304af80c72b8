// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/userimport.h"

#include "models/domain/jsonreader.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace callboard
{

namespace
{

constexpr std::pair<ImportLine::Outcome, const char *> outcomes[] = {
    {ImportLine::Outcome::Invite, "invite"},
    {ImportLine::Outcome::Change, "change"},
    {ImportLine::Outcome::Unchanged, "unchanged"},
    {ImportLine::Outcome::Error, "error"},
};

} // namespace

Result<ImportLine> ImportLine::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ImportLine line;
    line.line = int(reader.integer("line"));
    line.email = reader.string("email");
    line.text = reader.string("text");
    const QString outcome = reader.string("outcome");
    const auto *known = std::find_if(std::begin(outcomes), std::end(outcomes), [&outcome](const auto &pair) {
        return outcome == QLatin1String(pair.second);
    });
    if (known == std::end(outcomes))
        reader.fail(QStringLiteral("unknown outcome"));
    const QJsonArray changes = reader.array("changes");
    for (const QJsonValue item : changes) {
        const QJsonObject object = item.toObject();
        JsonReader change(object);
        line.changes +=
            {change.string("field"), object.value(QLatin1String("old")), object.value(QLatin1String("new"))};
        if (!change.ok())
            return change.error("import line");
    }
    if (!reader.ok())
        return reader.error("import line");
    line.outcome = known->first;
    return line;
}

QJsonObject ImportLine::toJson() const
{
    const auto *known = std::find_if(std::begin(outcomes), std::end(outcomes),
                                     [this](const auto &pair) { return pair.first == outcome; });
    QJsonArray array;
    for (const FieldChange &change : changes) {
        array += QJsonObject{{QStringLiteral("field"), change.field},
                             {QStringLiteral("old"), change.base},
                             {QStringLiteral("new"), change.value}};
    }
    return {{QStringLiteral("line"), line},
            {QStringLiteral("outcome"), QString::fromLatin1(known->second)},
            {QStringLiteral("email"), email},
            {QStringLiteral("text"), text},
            {QStringLiteral("changes"), array}};
}

int ImportReport::count(ImportLine::Outcome outcome) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [outcome](const ImportLine &line) { return line.outcome == outcome; }));
}

Result<ImportReport> ImportReport::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ImportReport report;
    report.seatsNeeded = int(reader.integer("seatsNeeded"));
    report.seatsLeft = int(reader.integer("seatsLeft"));
    report.digest = reader.string("digest");
    report.committed = reader.boolean("committed");
    const QJsonArray lines = reader.array("lines");
    if (!reader.boolean("end") || reader.integer("count") != lines.size())
        reader.fail(QStringLiteral("the report is not whole"));
    if (!reader.ok())
        return reader.error("import report");
    for (const QJsonValue item : lines) {
        const auto line = ImportLine::fromJson(item.toObject());
        if (!line)
            return line.error();
        report.lines += *line;
    }
    return report;
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray array;
    for (const ImportLine &line : lines)
        array += line.toJson();
    return {{QStringLiteral("lines"), array},
            {QStringLiteral("count"), array.size()},
            {QStringLiteral("seatsNeeded"), seatsNeeded},
            {QStringLiteral("seatsLeft"), seatsLeft},
            {QStringLiteral("digest"), digest},
            {QStringLiteral("committed"), committed},
            {QStringLiteral("end"), true}};
}

} // namespace callboard
