// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audit.h"

#include "models/domain/jsonreader.h"

namespace callboard
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QStringList auditActions()
{
    QStringList actions;
    for (const char *action :
         {audit::invited, audit::invitationResent, audit::invitationRevoked, audit::invitationAccepted,
          audit::changed, audit::disabled, audit::enabled, audit::deleted, audit::passwordReset,
          audit::imported, audit::exported, audit::seatsBought, audit::settingsChanged, audit::auditExported,
          audit::refusedRequest})
        actions += QString::fromLatin1(action);
    return actions;
}

Result<AuditEntry> AuditEntry::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    AuditEntry entry;
    entry.id = RecordId(reader.string("id"));
    entry.at = reader.time("at");
    entry.actor = RecordId(reader.optionalString("actor"));
    entry.actorName = reader.string("actorName");
    entry.action = reader.string("action");
    entry.subject = RecordId(reader.optionalString("subject"));
    entry.subjectName = reader.string("subjectName");
    entry.before = reader.object("before");
    entry.after = reader.object("after");
    entry.address = reader.string("address");
    entry.refused = reader.boolean("refused");
    if (!reader.ok())
        return reader.error("audit entry");
    return entry;
}

QJsonObject AuditEntry::toJson() const
{
    return {{QStringLiteral("id"), id.value()},
            {QStringLiteral("at"), timeToJson(at)},
            {QStringLiteral("actor"), orNull(actor.value())},
            {QStringLiteral("actorName"), actorName},
            {QStringLiteral("action"), action},
            {QStringLiteral("subject"), orNull(subject.value())},
            {QStringLiteral("subjectName"), subjectName},
            {QStringLiteral("before"), before},
            {QStringLiteral("after"), after},
            {QStringLiteral("address"), address},
            {QStringLiteral("refused"), refused}};
}

Result<AuditPage> AuditPage::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    AuditPage page;
    page.next = reader.optionalString("next");
    const QJsonArray items = reader.array("items");
    if (!reader.boolean("end") || reader.integer("count") != items.size())
        reader.fail(QStringLiteral("the page is not whole"));
    if (!reader.ok())
        return reader.error("audit page");
    for (const QJsonValue item : items) {
        const auto entry = AuditEntry::fromJson(item.toObject());
        if (!entry)
            return entry.error();
        page.items += *entry;
    }
    return page;
}

QJsonObject AuditPage::toJson() const
{
    QJsonArray array;
    for (const AuditEntry &entry : items)
        array += entry.toJson();
    return {{QStringLiteral("items"), array},
            {QStringLiteral("count"), array.size()},
            {QStringLiteral("next"), orNull(next)},
            {QStringLiteral("end"), true}};
}

} // namespace callboard
