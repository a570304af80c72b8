// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/auditlog.h"

#include <QUuid>

namespace callboard::server
{

namespace
{

// What a search for names looks through.
QString foldedNames(const AuditEntry &entry)
{
    return QStringLiteral("%1\n%2")
        .arg(entry.actorName, entry.subjectName)
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded();
}

} // namespace

void recordAudit(Transaction &transaction, const AuditEntry &entry)
{
    transaction.execute(
        QStringLiteral("insert into audit (id, at, actor, actor_name, action, subject, subject_name, before, "
                       "after, address, refused, names) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces),
         timeValue(entry.at.isValid() ? entry.at : transaction.now()), textOrNull(entry.actor.value()),
         entry.actorName, entry.action, textOrNull(entry.subject.value()), entry.subjectName,
         jsonValue(entry.before), jsonValue(entry.after), entry.address, entry.refused, foldedNames(entry)});
}

} // namespace callboard::server
