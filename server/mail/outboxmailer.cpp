// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/outboxmailer.h"

#include "server/mail/mailtext.h"
#include "server/store/batch.h"

#include <QUuid>

namespace callboard::server
{

OutboxMailer::OutboxMailer(QString domain) : m_domain(std::move(domain)) {}

void OutboxMailer::queue(Transaction &transaction, const QList<Mail> &mails) const
{
    Batch batch(transaction, QStringLiteral("mail_outbox"),
                {QStringLiteral("id"), QStringLiteral("message_id"), QStringLiteral("recipient"),
                 QStringLiteral("kind"), QStringLiteral("language"), QStringLiteral("content"),
                 QStringLiteral("created_at"), QStringLiteral("not_before")});
    for (const Mail &mail : mails) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        batch.add({id, QStringLiteral("%1@%2").arg(id, m_domain), mail.to, toString(mail.kind), mail.language,
                   jsonValue(mail.values), timeValue(transaction.now()), timeValue(transaction.now())});
    }
    transaction.announce(QStringLiteral("mail"));
}

} // namespace callboard::server
