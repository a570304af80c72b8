// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/mailer.h"

namespace callboard::server
{

//! \brief Writes mails into the table mail_outbox, from where MailSender takes them.
class OutboxMailer final : public Mailer
{
public:
    //! \a domain stands behind the @ of the mails' ids (MailSettings::domain()).
    explicit OutboxMailer(QString domain);

    using Mailer::queue;
    void queue(Transaction &transaction, const QList<Mail> &mails) const override;

private:
    QString m_domain;
};

} // namespace callboard::server
