// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/auditlog.h"

#include "server/store/batch.h"

#include <QUuid>

namespace callboard::server
{

namespace
{

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// What a search for names looks through; the database divides it again (migrations, 0007).
QString foldedNames(const AuditEntry &entry)
{
    return folded(entry.actorName) + u'\n' + folded(entry.subjectName);
}

} // namespace

void recordAudit(Transaction &transaction, const AuditEntry &entry)
{
    recordAudit(transaction, QList<AuditEntry>{entry});
}

void recordAudit(Transaction &transaction, const QList<AuditEntry> &entries)
{
    Batch batch(transaction, QStringLiteral("audit"),
                {QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("actor"),
                 QStringLiteral("actor_name"), QStringLiteral("action"), QStringLiteral("subject"),
                 QStringLiteral("subject_name"), QStringLiteral("before"), QStringLiteral("after"),
                 QStringLiteral("address"), QStringLiteral("refused"), QStringLiteral("names")});
    for (const AuditEntry &entry : entries)
        batch.add({QUuid::createUuid().toString(QUuid::WithoutBraces),
                   timeValue(entry.at.isValid() ? entry.at : transaction.now()),
                   textOrNull(entry.actor.value()), entry.actorName, entry.action,
                   textOrNull(entry.subject.value()), entry.subjectName, jsonValue(entry.before),
                   jsonValue(entry.after), entry.address, entry.refused, foldedNames(entry)});
}

} // namespace callboard::server
