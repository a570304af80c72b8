// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <chrono>

namespace callboard::server
{

//! \brief Where mail goes out, and how patiently. Read from one address:
//!
//!     smtp://user@mail.example:587?password-file=/etc/callboard/mail-password&from=callboard@lumen.studio
//!
//! smtp: plain to begin with, STARTTLS when the server offers it. smtps: TLS from the first byte.
//! | option          | meaning |
//! | --------------- | ------- |
//! | `from`          | address of the sender; without it callboard@HOST |
//! | `name`          | name of the sender; without it the studio's |
//! | `password-file` | file whose first line is the password: an address on the command line can be read by
//! others | | `tls`           | `required` or `offered`; required by default when a password goes to another
//! machine | | `ca`            | file with the certificates to trust instead of the system's | | `timeout` |
//! seconds for one delivery (60) | | `retry`         | seconds before the second attempt (30); doubles up to
//! half an hour | | `attempts`      | how often before a mail is given up (12) |
struct MailSettings {
    QString host;
    quint16 port = 25;
    bool tlsFromStart = false;
    bool tlsRequired = false;
    QString user;
    QByteArray password;
    QString certificates;
    QString fromAddress;
    QString fromName;
    std::chrono::seconds timeout{60};
    std::chrono::seconds firstPause{30};
    int maxAttempts = 12;

    //! ErrorKind::Invalid with a text for the operator; it never repeats a password.
    [[nodiscard]] static Result<MailSettings> fromUrl(const QString &url);

    //! What stands behind the @ in addresses and ids that this server makes.
    [[nodiscard]] QString domain() const;
    //! The wait after the given number of attempts.
    [[nodiscard]] std::chrono::seconds pauseAfter(int attempts) const;
};

} // namespace callboard::server
