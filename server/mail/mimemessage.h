// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mail/mailtext.h"

#include <QDateTime>
#include <QStringList>

namespace callboard::server
{

//! Who a mail is from and for, and what it is called.
struct Envelope {
    QString fromName;
    QString fromAddress;
    QStringList to;    //!< more than one stay hidden from one another ("undisclosed recipients")
    QString messageId; //!< without angle brackets
    QDateTime date;
};

//! Composes the message (RFC 5322, MIME multipart/alternative, CRLF) with GMime. Names in any script are
//! encoded (RFC 2047); nothing in them can start another header.
[[nodiscard]] QByteArray composeMessage(const Envelope &envelope, const MailText &text);

//! True for an address that can be written into a header and an SMTP command as it is: one @, something on
//! both sides, no spaces, brackets, quotes or control characters.
[[nodiscard]] bool isSafeAddress(const QString &address);

} // namespace callboard::server
