// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

QString toString(Collection collection)
{
    switch (collection) {
    case Collection::Profile: return QStringLiteral("profile");
    case Collection::Studio: return QStringLiteral("studio");
    case Collection::Users: return QStringLiteral("users");
    case Collection::Seats: return QStringLiteral("seats");
    case Collection::Purchases: return QStringLiteral("purchases");
    case Collection::Settings: return QStringLiteral("settings");
    }
    return {};
}

std::optional<Collection> collectionFromString(QStringView name)
{
    for (const Collection collection : {Collection::Profile, Collection::Studio, Collection::Users,
                                        Collection::Seats, Collection::Purchases, Collection::Settings}) {
        if (name == toString(collection))
            return collection;
    }
    return std::nullopt;
}

Result<Record> Record::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Record record;
    record.id = RecordId(reader.string("id"));
    record.version = reader.integer("ver");
    const QString gone = reader.optionalString("gone");
    if (gone.isEmpty())
        record.fields = reader.object("record");
    else if (gone == QLatin1String("deleted"))
        record.gone = Gone::Deleted;
    else if (gone == QLatin1String("revoked"))
        record.gone = Gone::Revoked;
    else
        reader.fail(QStringLiteral("unknown kind of tombstone"));
    if (!record.id.isValid())
        reader.fail(QStringLiteral("a record without an id"));
    if (!reader.ok())
        return reader.error("record");
    return record;
}

QJsonObject Record::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id.value()}, {QStringLiteral("ver"), version}};
    if (gone)
        json[QStringLiteral("gone")] =
            *gone == Gone::Deleted ? QStringLiteral("deleted") : QStringLiteral("revoked");
    else
        json[QStringLiteral("record")] = fields;
    return json;
}

Result<ChangePage> ChangePage::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ChangePage page;
    page.epoch = reader.string("epoch");
    page.from = reader.string("from");
    page.cursor = reader.string("cursor");
    page.more = reader.boolean("more");
    const qint64 count = reader.integer("count");
    const QJsonArray items = reader.array("items");
    if (json.contains(QLatin1String("total")))
        page.total = reader.integer("total");
    if (!reader.boolean("end"))
        reader.fail(QStringLiteral("the page has no end mark"));
    if (count != items.size())
        reader.fail(QStringLiteral("the page says %1 items and has %2").arg(count).arg(items.size()));
    for (const QJsonValue item : items) {
        const auto record = Record::fromJson(item.toObject());
        if (!record)
            return record.error();
        page.items += *record;
    }
    if (!reader.ok())
        return reader.error("change page");
    return page;
}

QJsonObject ChangePage::toJson() const
{
    QJsonArray array;
    for (const Record &record : items)
        array += record.toJson();
    QJsonObject json{{QStringLiteral("epoch"), epoch},   {QStringLiteral("from"), from},
                     {QStringLiteral("cursor"), cursor}, {QStringLiteral("more"), more},
                     {QStringLiteral("items"), array},   {QStringLiteral("count"), array.size()},
                     {QStringLiteral("end"), true}};
    if (total)
        json[QStringLiteral("total")] = *total;
    return json;
}

Result<ChangePoke> ChangePoke::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ChangePoke poke;
    poke.epoch = reader.string("epoch");
    poke.position = reader.string("position");
    // A collection that this version does not know is none of its business.
    for (const QString &name : reader.strings("changed")) {
        if (const auto collection = collectionFromString(name))
            poke.changed += *collection;
    }
    if (!reader.ok())
        return reader.error("change poke");
    return poke;
}

QJsonObject ChangePoke::toJson() const
{
    QJsonArray names;
    for (const Collection collection : changed)
        names += toString(collection);
    return {{QStringLiteral("epoch"), epoch},
            {QStringLiteral("position"), position},
            {QStringLiteral("changed"), names}};
}

} // namespace callboard
