// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/auditlog.h"

#include <QUuid>

namespace callboard::server
{

void recordAudit(Transaction &transaction, const AuditEntry &entry)
{
    transaction.execute(
        QStringLiteral("insert into audit (id, at, actor, actor_name, action, subject, subject_name, before, "
                       "after, address, refused) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), timeValue(transaction.now()),
         textOrNull(entry.actor.value()), entry.actorName, entry.action, textOrNull(entry.subject.value()),
         entry.subjectName, jsonValue(entry.before), jsonValue(entry.after), entry.address, entry.refused});
}

} // namespace callboard::server
