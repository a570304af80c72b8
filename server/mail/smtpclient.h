// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mail/mailsettings.h"

#include <QStringList>
#include <atomic>

namespace callboard::server
{

//! \brief A connection to the mail server, kept open from one send() to the next. Blocks; lives on one
//! thread.
class SmtpClient
{
public:
    //! \a stop: when it turns true, send() gives up within a second (ErrorKind::Cancelled).
    SmtpClient(const MailSettings &settings, const std::atomic<bool> &stop);
    ~SmtpClient();
    Q_DISABLE_COPY_MOVE(SmtpClient)

    //! Hands the message over. ErrorKind::Unreachable or Timeout: the server can't be spoken with; Server: it
    //! did not take this mail for now; Invalid: it never will (status: the SMTP reply).
    [[nodiscard]] Result<void> send(const QStringList &recipients, const QByteArray &message);

private:
    void *m_curl;
    const MailSettings &m_settings;
    const std::atomic<bool> &m_stop;
};

} // namespace callboard::server
