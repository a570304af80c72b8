// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/mailer.h"

#include <optional>

namespace callboard::server
{

//! What a mail says, as plain text and as HTML.
struct MailText {
    QString subject;
    QString text;
    QByteArray html;
};

//! Writes a mail of a kind from its values (see MailKind). \a studio is the name of the studio. Everything
//! that comes from a person is escaped in the HTML and can't add lines to the subject.
[[nodiscard]] MailText writeMail(MailKind kind, const QJsonObject &values, const QString &studio);

//! The names in the outbox.
[[nodiscard]] QString toString(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFromString(QStringView name);

} // namespace callboard::server
