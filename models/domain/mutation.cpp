// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mutation.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

namespace
{

struct OutcomeName {
    FieldOutcome outcome;
    const char *name;
};

constexpr OutcomeName outcomeNames[] = {
    {FieldOutcome::Applied, "applied"},
    {FieldOutcome::Unchanged, "unchanged"},
    {FieldOutcome::Conflict, "conflict"},
    {FieldOutcome::Rejected, "rejected"},
};

} // namespace

Result<Mutation> Mutation::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Mutation mutation;
    mutation.client = ClientId(reader.string("client"));
    mutation.number = reader.integer("mid");
    mutation.record = RecordId(reader.string("id"));
    mutation.baseVersion = reader.integer("baseVer");
    mutation.epoch = reader.string("epoch");
    if (const auto collection = collectionFromString(reader.string("collection")))
        mutation.collection = *collection;
    else
        reader.fail(QStringLiteral("unknown collection"));
    const QJsonObject set = reader.object("set");
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QJsonObject change = it->toObject();
        if (!change.contains(QLatin1String("old")) || !change.contains(QLatin1String("new")))
            reader.fail(QStringLiteral("a field without old and new value"));
        mutation.changes +=
            {it.key(), change.value(QLatin1String("old")), change.value(QLatin1String("new"))};
    }
    if (!mutation.client.isValid() || !mutation.record.isValid())
        reader.fail(QStringLiteral("a mutation without client or record"));
    if (mutation.changes.isEmpty())
        reader.fail(QStringLiteral("a mutation that changes nothing"));
    if (!reader.ok())
        return reader.error("mutation");
    return mutation;
}

QJsonObject Mutation::toJson() const
{
    QJsonObject set;
    for (const FieldChange &change : changes)
        set[change.field] =
            QJsonObject{{QStringLiteral("old"), change.base}, {QStringLiteral("new"), change.value}};
    return {{QStringLiteral("client"), client.value()},
            {QStringLiteral("mid"), number},
            {QStringLiteral("collection"), toString(collection)},
            {QStringLiteral("id"), record.value()},
            {QStringLiteral("baseVer"), baseVersion},
            {QStringLiteral("epoch"), epoch},
            {QStringLiteral("set"), set}};
}

Result<MutationAnswer> MutationAnswer::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    MutationAnswer answer;
    answer.epoch = reader.string("epoch");
    answer.duplicate = reader.boolean("duplicate");
    const QJsonObject fields = reader.object("fields");
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        JsonReader field(it->toObject());
        FieldAnswer fieldAnswer;
        fieldAnswer.field = it.key();
        const QString name = field.string("outcome");
        const auto *found = std::find_if(std::begin(outcomeNames), std::end(outcomeNames),
                                         [&](const OutcomeName &o) { return name == QLatin1String(o.name); });
        if (found == std::end(outcomeNames))
            field.fail(QStringLiteral("unknown outcome"));
        else
            fieldAnswer.outcome = found->outcome;
        fieldAnswer.current = it->toObject().value(QLatin1String("current"));
        fieldAnswer.changedBy = field.optionalString("changedBy");
        fieldAnswer.changedAt = field.optionalTime("changedAt");
        fieldAnswer.reason = field.optionalString("reason");
        if (!field.ok())
            return field.error("field answer");
        answer.fields += fieldAnswer;
    }
    auto record = Record::fromJson(reader.object("record"));
    if (!record)
        return record.error();
    answer.record = *record;
    if (!reader.ok())
        return reader.error("mutation answer");
    return answer;
}

QJsonObject MutationAnswer::toJson() const
{
    QJsonObject object;
    for (const FieldAnswer &field : fields) {
        QJsonObject json;
        for (const OutcomeName &name : outcomeNames) {
            if (name.outcome == field.outcome)
                json[QStringLiteral("outcome")] = QLatin1String(name.name);
        }
        json[QStringLiteral("current")] = field.current;
        if (!field.changedBy.isEmpty())
            json[QStringLiteral("changedBy")] = field.changedBy;
        if (field.changedAt.isValid())
            json[QStringLiteral("changedAt")] = timeToJson(field.changedAt);
        if (!field.reason.isEmpty())
            json[QStringLiteral("reason")] = field.reason;
        object[field.field] = json;
    }
    return {{QStringLiteral("epoch"), epoch},
            {QStringLiteral("duplicate"), duplicate},
            {QStringLiteral("fields"), object},
            {QStringLiteral("record"), record.toJson()}};
}

} // namespace callboard
