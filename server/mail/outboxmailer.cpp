// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/outboxmailer.h"

#include "server/mail/mailtext.h"

#include <QUuid>

namespace callboard::server
{

OutboxMailer::OutboxMailer(QString domain) : m_domain(std::move(domain)) {}

void OutboxMailer::queue(Transaction &transaction, const Mail &mail) const
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    transaction.execute(
        QStringLiteral(
            "insert into mail_outbox (id, message_id, recipient, kind, language, content, created_at, "
            "not_before) values (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, QStringLiteral("%1@%2").arg(id, m_domain), mail.to, toString(mail.kind), mail.language,
         jsonValue(mail.values), timeValue(transaction.now()), timeValue(transaction.now())});
    transaction.announce(QStringLiteral("mail"));
}

} // namespace callboard::server
